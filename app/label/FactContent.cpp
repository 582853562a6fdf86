// SPDX-License-Identifier: MIT
#include "label/FactContent.h"

#include "label/PhraseText.h"

#include <algorithm>

namespace updatefacts {

namespace {

/// The choices made, in the order in which the definitions list them.
std::vector<const Choice *> chosen(const Field &field, const Value &value) {
    std::vector<const Choice *> result;
    for (const Choice &choice : field.choices) {
        const auto isChoice = [&](const Value &item) { return item.scalar == choice.id; };
        if (isChoice(value) || std::ranges::any_of(value.list, isChoice))
            result.push_back(&choice);
    }
    return result;
}

const Word &wordOf(const Choice &choice, bool shortForm) {
    if (shortForm && !choice.labelShort.empty())
        return choice.labelShort;
    return choice.label.empty() ? choice.title : choice.label;
}

std::string listed(const std::vector<const Choice *> &choices, bool shortForm,
                   const FactSources &sources) {
    std::vector<std::string> texts;
    for (const Choice *choice : choices)
        texts.push_back(sources.words.text(wordOf(*choice, shortForm)));
    return sources.locale.capitalised(sources.locale.list(texts));
}

Phrase valueOf(const FactRow &row, const Field &field, const Value &value,
               const FactSources &sources) {
    Phrase phrase{{}, {}, Role::factValue, sources.words.language(), {}};
    if (field.choices.empty()) {
        phrase.text = isolated(withoutScheme(value.scalar));
        phrase.address = phrase.breakable = true;
        return phrase;
    }
    const auto choices = chosen(field, value);
    phrase.text = listed(choices, false, sources);
    if (const std::string shortText = listed(choices, true, sources); shortText != phrase.text)
        phrase.shortText = shortText;
    const Value *until = row.date ? sources.disclosure.root().at(*row.date) : nullptr;
    if (const auto date = until ? PartialDate::parse(until->scalar) : std::nullopt)
        phrase.text = filled(sources.words.text(sources.common.words.at("replacement_until")),
                             "date", sources.locale.month(date->month()));
    return phrase;
}

std::string iconOf(const FactRow &row, const Field &field, const Value &value) {
    for (const Choice *choice : chosen(field, value))
        if (const auto icon = row.icons.find(choice->id); icon != row.icons.end())
            return icon->second;
    return row.icon;
}

} // namespace

std::optional<Fact> factOf(const FactRow &row, const FactSources &sources) {
    const Value *value = sources.disclosure.root().at(row.field);
    const Field *field = sources.definitions.field(row.field);
    if (!value || !field)
        return std::nullopt;
    Fact fact;
    fact.id = row.id;
    fact.icon = iconOf(row, *field, *value);
    fact.name = {sources.words.text(row.title), {}, Role::factName, sources.words.language(), {}};
    if (row.text.empty())
        fact.value = valueOf(row, *field, *value, sources);
    else
        fact.value = {
            sources.words.text(row.text), {}, Role::factValue, sources.words.language(), {}};
    if (fact.value.text.empty())
        return std::nullopt;
    return fact;
}

} // namespace updatefacts
