// SPDX-License-Identifier: MIT
#include "validation/rules/DescribeCondition.h"

#include "validation/report/Report.h"

namespace updatefacts {

namespace {

using Operator = Condition::Operator;

std::string valuesOf(const Condition &condition) {
    std::string result;
    for (const std::string &value : condition.values)
        result += (result.empty() ? "" : " or ") + quoted(value);
    return result;
}

std::string joined(const std::vector<Condition> &parts, std::string_view word) {
    std::string result;
    for (const Condition &part : parts) {
        if (!result.empty())
            result.append(word);
        result += describeCondition(part);
    }
    return result;
}

std::string testOf(const Condition &condition) {
    switch (condition.op) {
    case Operator::is:
    case Operator::oneOf:
        return " is " + valuesOf(condition);
    case Operator::isNot:
        return " is not " + valuesOf(condition);
    case Operator::contains:
        return " contains " + valuesOf(condition);
    case Operator::matches:
        return " matches " + quoted(condition.pattern.source());
    case Operator::atLeast:
        return " is at least " + std::to_string(condition.number);
    case Operator::lessThan:
        return " is less than " + std::to_string(condition.number);
    case Operator::present:
        return " is given";
    case Operator::absent:
        return " is not given";
    case Operator::some:
        return " has an item where " + describeCondition(condition.parts.front());
    default:
        return {};
    }
}

} // namespace

std::string describeCondition(const Condition &condition) {
    switch (condition.op) {
    case Operator::always:
        return "everything holds";
    case Operator::all:
        return joined(condition.parts, " and ");
    case Operator::any:
        return joined(condition.parts, " or ");
    case Operator::no:
        return "it is not so that " + describeCondition(condition.parts.front());
    default:
        return quoted(condition.operand.toString()) + testOf(condition);
    }
}

} // namespace updatefacts
