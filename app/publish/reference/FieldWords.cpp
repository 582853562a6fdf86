// SPDX-License-Identifier: MIT
#include "publish/reference/FieldWords.h"

#include "definitions/messages/SayFinding.h"
#include "validation/rules/DescribeCondition.h"

#include <algorithm>

namespace updatefacts {

namespace {

using Kind = Field::Kind;

struct KindNames {
    Kind kind;
    std::string_view id;
    std::string_view words;
};

constexpr KindNames kindNames[] = {
    {Kind::text, "text", "text on one line"},
    {Kind::multilineText, "multiline_text", "text"},
    {Kind::date, "date", "a date"},
    {Kind::dateTime, "date_time", "date and time in UTC"},
    {Kind::duration, "duration", "whole number"},
    {Kind::integer, "whole_number", "whole number"},
    {Kind::url, "url", "web address (https://)"},
    {Kind::emailOrUrl, "email_or_url", "e-mail address or web address (https://)"},
    {Kind::boolean, "yes_no", "true or false"},
    {Kind::choice, "choice", "one of the choices"},
    {Kind::choices, "choices", "a list of the choices"},
    {Kind::group, "group", "a group of fields"},
    {Kind::list, "list", "a list"},
    {Kind::localizedText, "text_by_language", "text on one line, or a map of such by language"},
    {Kind::gtin, "gtin", "GTIN of 8, 12, 13 or 14 digits, in quotes"}};

const KindNames &namesOf(Kind kind) {
    return *std::ranges::find(kindNames, kind, &KindNames::kind);
}

std::string_view counted(const Field &field) {
    if (field.kind == Kind::integer || field.kind == Kind::duration)
        return field.unit;
    if (field.kind == Kind::list || field.kind == Kind::choices)
        return "items";
    return "characters";
}

bool isAlways(const Condition &condition) {
    return condition.op == Condition::Operator::always;
}

} // namespace

std::string_view kindId(Kind kind) {
    return namesOf(kind).id;
}

std::string kindWords(const Field &field) {
    std::string words(namesOf(field.kind).words);
    if (!field.unit.empty())
        words += " of " + field.unit;
    if (field.precision == Field::DatePrecision::month)
        words += ", or year and month";
    if (field.kind == Kind::date && !field.choices.empty())
        words += ", or one of the words below";
    return words;
}

std::string limitWords(const Field &field) {
    std::string words;
    if (field.minimum && field.maximum)
        words = std::to_string(*field.minimum) + " to " + std::to_string(*field.maximum);
    else if (field.minimum)
        words = "at least " + std::to_string(*field.minimum);
    else if (field.maximum)
        words = "at most " + std::to_string(*field.maximum);
    if (!words.empty() && !counted(field).empty())
        words.append(" ").append(counted(field));
    if (!field.patternHelp.empty())
        words += (words.empty() ? "" : "; ") + field.patternHelp.source;
    return words;
}

std::string requiredWords(const Field &field) {
    if (!field.required)
        return "no";
    return whenWords(isAlways(*field.required) ? field.when : *field.required);
}

std::string whenWords(const Condition &when) {
    return isAlways(when) ? "always" : "where " + inWords(describeCondition("", when));
}

std::string_view faceId(Field::Face face) {
    switch (face) {
    case Field::Face::label:
        return "label";
    case Field::Face::panel:
        return "panel";
    case Field::Face::detail:
        return "detail";
    case Field::Face::file:
        return "file";
    }
    return {};
}

std::string schemeTitle(const Definitions &definitions, std::string_view id) {
    const auto scheme = std::ranges::find(definitions.schemes, id, &Scheme::id);
    return scheme == definitions.schemes.end() ? std::string(id) : scheme->title;
}

} // namespace updatefacts
