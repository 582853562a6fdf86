// SPDX-License-Identifier: MIT
#include "label/content/FactContent.h"

#include "label/content/PartText.h"
#include "label/content/PhraseText.h"

namespace updatefacts {

namespace {

Phrase valueOf(const FactRow &row, const Field &field, const Value &value,
               const FactSources &sources) {
    if (!row.text.empty())
        return {sources.words.text(row.text), {}, Role::factValue, sources.words.language(), {}};
    if (field.id == "cloud_dependency_end")
        return serviceEndPhrase(sources);
    if (field.id == "components") {
        Phrase phrase{earlierPartsText(sources), {}, Role::factValue, sources.words.language(), {}};
        phrase.breakable = true;
        return phrase;
    }
    const Value *until = row.date ? sources.disclosure.root().at(*row.date) : nullptr;
    Phrase phrase = fieldPhrase(field, value, sources);
    if (const auto date = until ? PartialDate::parse(until->scalar) : std::nullopt)
        phrase.text = filled(sources.words.text(sources.common.words.at("replacement_until")),
                             "date", sources.locale.month(date->month()));
    if (!row.around.empty() && sources.disclosure.text("support_commitment") == "promised")
        phrase.text =
            filled(sources.words.text(sources.common.words.at(row.around)), "period", phrase.text);
    return phrase;
}

std::string pictogramOf(const FactRow &row, const Field &field, const Value &value) {
    for (const Choice *choice : chosen(field, value))
        if (const auto pictogram = row.pictograms.find(choice->id);
            pictogram != row.pictograms.end())
            return pictogram->second;
    return row.pictogram;
}

} // namespace

std::optional<Fact> factOf(const FactRow &row, const FactSources &sources) {
    const Value *value = sources.disclosure.root().at(row.field);
    const Field *field = sources.definitions.field(row.field);
    if (!value || !field)
        return std::nullopt;
    Fact fact;
    fact.id = row.id;
    fact.pictogram = pictogramOf(row, *field, *value);
    fact.name = {sources.words.text(row.title), {}, Role::factName, sources.words.language(), {}};
    fact.value = valueOf(row, *field, *value, sources);
    fact.value.field = row.field;
    if (row.text.empty())
        fact.shorter = countedChoices(*field, *value, sources);
    if (fact.value.text.empty())
        return std::nullopt;
    return fact;
}

} // namespace updatefacts
