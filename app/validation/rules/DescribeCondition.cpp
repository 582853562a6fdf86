// SPDX-License-Identifier: MIT
#include "validation/rules/DescribeCondition.h"

namespace updatefacts {

namespace {

using Operator = Condition::Operator;

/// The parts one after the other, two by two: the phrase `key` joins {first} and {last}.
Argument joined(std::string_view name, const std::vector<Condition> &parts, std::string_view key) {
    Argument result = describeCondition(name, parts.front());
    for (std::size_t i = 1; i < parts.size(); ++i) {
        result.name = "first";
        result =
            argument::phrase(name, key, {std::move(result), describeCondition("last", parts[i])});
    }
    return result;
}

const char *phraseOf(Operator op) {
    switch (op) {
    case Operator::isNot:
        return "where.is_not";
    case Operator::contains:
        return "where.contains";
    case Operator::matches:
        return "where.matches";
    case Operator::atLeast:
        return "where.at_least";
    case Operator::lessThan:
        return "where.less_than";
    case Operator::before:
        return "where.before";
    case Operator::present:
        return "where.given";
    case Operator::absent:
        return "where.not_given";
    case Operator::some:
        return "where.some";
    default:
        return "where.is";
    }
}

/// {question}: the field that the condition looks at, that of the revision before among them.
Argument subjectOf(const Condition &condition) {
    const Argument field = argument::field("question", condition.operand.field);
    if (!condition.operand.isEarlier())
        return field;
    return argument::phrase("question", "where.earlier", {field});
}

/// What is asked of that field, in the words of `phrase`.
Argument test(std::string_view name, const Condition &condition, const char *phrase) {
    const Pointer &field = condition.operand.field;
    ArgumentList parts = {subjectOf(condition),
                          argument::list(argument::answer("answers", field, ""), condition.values,
                                         Argument::Joined::byOr),
                          argument::text("pattern", condition.pattern.source()),
                          argument::number("number", condition.number)};
    if (condition.op == Operator::some)
        parts.push_back(describeCondition("where", condition.parts.front()));
    return argument::phrase(name, phrase, std::move(parts));
}

/// That the condition does not hold.
Argument negated(std::string_view name, const Condition &condition) {
    switch (condition.op) {
    case Operator::is:
    case Operator::oneOf:
        return test(name, condition, "where.is_not");
    case Operator::contains:
        return test(name, condition, "where.contains_not");
    default:
        return argument::phrase(name, "where.not", {describeCondition("where", condition)});
    }
}

} // namespace

Argument describeCondition(std::string_view name, const Condition &condition) {
    switch (condition.op) {
    case Operator::always:
        return argument::phrase(name, "where.always");
    case Operator::all:
        return joined(name, condition.parts, "where.and");
    case Operator::any:
        return joined(name, condition.parts, "where.or");
    case Operator::no:
        return negated(name, condition.parts.front());
    default:
        return test(name, condition, phraseOf(condition.op));
    }
}

} // namespace updatefacts
