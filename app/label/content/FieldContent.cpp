// SPDX-License-Identifier: MIT
#include "label/content/FieldContent.h"

#include "definitions/date/DateTime.h"
#include "label/content/PartText.h"
#include "label/content/PhraseText.h"

#include <algorithm>

namespace updatefacts {

namespace {

using Shape = Field::Shape;

const Word &wordOf(const Choice &choice, bool shortForm) {
    if (shortForm && !choice.labelShort.empty())
        return choice.labelShort;
    return choice.label.empty() ? choice.title : choice.label;
}

std::string listed(const Field &field, const std::vector<const Choice *> &choices, bool shortForm,
                   const FactSources &sources) {
    std::vector<std::string> texts;
    for (const Choice *choice : choices)
        texts.push_back(sources.words.text(wordOf(*choice, shortForm)));
    return sources.locale.capitalised(field.isEither ? sources.locale.either(texts)
                                                     : sources.locale.list(texts));
}

void setChoices(Phrase &phrase, const Field &field, const Value &value,
                const FactSources &sources) {
    const auto choices = chosen(field, value);
    phrase.text = listed(field, choices, false, sources);
    if (const std::string shortText = listed(field, choices, true, sources);
        shortText != phrase.text)
        phrase.shortText = shortText;
}

std::string dateText(const std::string &text, const FactSources &sources) {
    const auto date = parseDateOrDateTime(text);
    if (!date)
        return {};
    return date->hasDay() ? sources.locale.day(date->lastDay())
                          : sources.locale.month(date->month());
}

std::string yesOrNo(bool yes, const FactSources &sources) {
    return sources.words.text(sources.common.words.at(yes ? "yes" : "no"));
}

std::string numberText(const Field &field, const Value &value, const FactSources &sources) {
    if (field.unit == "days")
        return sources.locale.days(value.integer);
    if (field.unit == "years")
        return sources.locale.period({static_cast<int>(value.integer), 0});
    if (field.unit == "months")
        return sources.locale.period(periodOf(value.integer));
    return std::to_string(value.integer);
}

/// The maker's text in the label's language, else in the disclosure's own.
void setMakersText(Phrase &phrase, const Field &field, const Value &value,
                   const FactSources &sources) {
    phrase.breakable = true;
    const auto [language, text] = sources.disclosure.textFor(sources.words.tag(), value);
    phrase.language = language;
    phrase.text = text ? isolated(text->scalar) : std::string();
    if (field.id == "model_identifier" && text)
        phrase.distinct = text->scalar;
}

/// The date until which a row of the label offers something is said so here, too.
std::string memberText(const Pointer &pointer, const Field &member, const Value &value,
                       const FactSources &sources) {
    const std::string text = fieldPhrase(member, value, sources).text;
    for (const auto &[id, row] : sources.common.rows)
        if (row.date == pointer)
            return filled(sources.words.text(sources.common.words.at("until")), "date", text);
    return text;
}

/// What the members of a group say, one after the other.
std::string membersText(const Field &group, const Value &value, const FactSources &sources) {
    std::vector<std::string> texts;
    for (const Field &member : group.fields)
        if (const Value *found = value.find(member.id); found && member.face != Field::Face::file)
            texts.push_back(
                memberText(Pointer().child(group.id).child(member.id), member, *found, sources));
    return joined(texts);
}

std::string itemsText(const Field &list, const Value &value, const FactSources &sources) {
    std::string result;
    for (const Value &item : value.list)
        result +=
            (result.empty() ? "" : "; ") + fieldPhrase(list.fields.front(), item, sources).text;
    return result;
}

} // namespace

std::vector<const Choice *> chosen(const Field &field, const Value &value) {
    std::vector<const Choice *> result;
    for (const Choice &choice : field.choices) {
        const auto isChoice = [&](const Value &item) { return item.scalar == choice.id; };
        if (isChoice(value) || std::ranges::any_of(value.list, isChoice))
            result.push_back(&choice);
    }
    return result;
}

std::vector<Phrase> countedChoices(const Field &field, const Value &value,
                                   const FactSources &sources) {
    std::vector<Phrase> result;
    std::vector<std::string> texts;
    for (const Choice *choice : chosen(field, value))
        texts.push_back(sources.words.text(wordOf(*choice, true)));
    for (std::size_t unnamed = 1; unnamed < texts.size(); ++unnamed) {
        std::vector<std::string> parts(texts.begin(), texts.end() - std::ptrdiff_t(unnamed));
        parts.push_back(isolated('+' + std::to_string(unnamed)));
        result.push_back({sources.locale.capitalised(sources.locale.series(parts)),
                          {},
                          Role::factValue,
                          sources.words.language(),
                          {}});
    }
    return result;
}

Phrase fieldPhrase(const Field &field, const Value &value, const FactSources &sources) {
    Phrase phrase{{}, {}, Role::factValue, sources.words.language(), {}};
    const Shape shape = field.shape();
    phrase.address = shape == Shape::address;
    phrase.breakable = phrase.address || shape == Shape::group || shape == Shape::list;
    if (shape == Shape::date)
        phrase.text = dateText(value.scalar, sources);
    else if (shape == Shape::yesNo)
        phrase.text = yesOrNo(value.boolean, sources);
    else if (shape == Shape::number)
        phrase.text = numberText(field, value, sources);
    else if (shape == Shape::address)
        phrase.text = isolated(withoutScheme(value.scalar));
    else if (shape == Shape::group)
        phrase.text = field.id == "unit_period" ? unitPeriodText(sources)
                                                : membersText(field, value, sources);
    else if (shape == Shape::list)
        phrase.text = itemsText(field, value, sources);
    else if (shape == Shape::text || shape == Shape::code)
        setMakersText(phrase, field, value, sources);
    if (phrase.text.empty() && !field.choices.empty()) // a date may be one of them
        setChoices(phrase, field, value, sources);
    return phrase;
}

std::vector<Fact> factsOf(const Section &section, const FactSources &sources) {
    std::vector<Fact> facts;
    for (const Field &field : section.fields) {
        const Value *value = sources.disclosure.root().find(field.id);
        if (field.face == Field::Face::file || !saysSomething(value))
            continue;
        const std::string &language = sources.words.language();
        Fact fact{field.id,
                  {},
                  {sources.words.text(field.title), {}, Role::factName, language, {}},
                  fieldPhrase(field, *value, sources),
                  false};
        if (!fact.value.text.empty())
            facts.push_back(std::move(fact));
    }
    return facts;
}

} // namespace updatefacts
