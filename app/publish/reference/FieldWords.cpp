// SPDX-License-Identifier: MIT
#include "publish/reference/FieldWords.h"

#include "definitions/messages/SayFinding.h"
#include "validation/rules/DescribeCondition.h"

namespace updatefacts {

namespace {

using Kind = Field::Kind;
using Shape = Field::Shape;

std::string_view counted(const Field &field) {
    if (field.shape() == Shape::number)
        return field.unit;
    if (field.shape() == Shape::list || field.shape() == Shape::choices)
        return "items";
    return "characters";
}

bool isAlways(const Condition &condition) {
    return condition.op == Condition::Operator::always;
}

} // namespace

std::string kindWords(const Field &field) {
    std::string words(traitsOf(field.kind).words);
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
    const Scheme *scheme = definitions.scheme(id);
    return scheme ? scheme->title : std::string(id);
}

} // namespace updatefacts
