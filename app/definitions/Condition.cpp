// SPDX-License-Identifier: MIT
#include "definitions/Condition.h"

#include "definitions/BestLanguage.h"

#include <algorithm>

namespace updatefacts {

namespace {

bool isAmong(const std::string &text, const std::vector<std::string> &values) {
    return std::ranges::find(values, text) != values.end();
}

/// Whether one of the wanted values is chosen, or is a language of a text.
bool containsOne(const Value &value, const std::vector<std::string> &wanted) {
    const auto isWanted = [&](const Value &item) { return isAmong(item.scalar, wanted); };
    const auto isWantedKey = [&](const Member &member) {
        return std::ranges::any_of(wanted, [&](const std::string &language) {
            return !bestLanguage(language, std::span(&member.key, 1)).empty();
        });
    };
    return (value.isScalar() && isWanted(value)) || std::ranges::any_of(value.list, isWanted) ||
           std::ranges::any_of(value.map, isWantedKey);
}

bool someItem(const Condition &condition, const Value &list, const Scope &scope) {
    const Pointer pointer = pointerOf(condition.operand, scope).value_or(Pointer());
    for (std::size_t i = 0; i < list.list.size(); ++i) {
        const Scope inner{scope.root, scope.earlier, &list.list[i], pointer.child(i)};
        if (holds(condition.parts.front(), inner))
            return true;
    }
    return false;
}

/// The operators that look at one field that is there.
bool fieldHolds(const Condition &condition, const Value &value, const Scope &scope) {
    switch (condition.op) {
    case Condition::Operator::is:
    case Condition::Operator::oneOf:
        return value.isScalar() && isAmong(value.scalar, condition.values);
    case Condition::Operator::isNot:
        return !value.isScalar() || !isAmong(value.scalar, condition.values);
    case Condition::Operator::contains:
        return containsOne(value, condition.values);
    case Condition::Operator::matches:
        return value.isScalar() && condition.pattern.matches(value.scalar);
    case Condition::Operator::atLeast:
        return value.kind == Value::Kind::integer && value.integer >= condition.number;
    case Condition::Operator::lessThan:
        return value.kind == Value::Kind::integer && value.integer < condition.number;
    case Condition::Operator::before: {
        const auto date = value.isScalar() ? PartialDate::parse(value.scalar) : std::nullopt;
        return date && condition.date &&
               std::chrono::sys_days(date->lastDay()) < condition.date->lastDay();
    }
    case Condition::Operator::some:
        return someItem(condition, value, scope);
    default:
        return condition.op == Condition::Operator::present;
    }
}

} // namespace

bool saysSomething(const Value *value) {
    if (!value || value->kind == Value::Kind::null)
        return false;
    if (value->isScalar())
        return !value->scalar.empty();
    return !value->list.empty() || !value->map.empty();
}

bool holds(const Condition &condition, const Scope &scope) {
    const auto partHolds = [&](const Condition &part) { return holds(part, scope); };
    switch (condition.op) {
    case Condition::Operator::always:
        return true;
    case Condition::Operator::all:
        return std::ranges::all_of(condition.parts, partHolds);
    case Condition::Operator::any:
        return std::ranges::any_of(condition.parts, partHolds);
    case Condition::Operator::no:
        return !partHolds(condition.parts.front());
    default:
        break;
    }
    const Value *value = find(condition.operand, scope);
    if (!saysSomething(value))
        return condition.op == Condition::Operator::absent ||
               condition.op == Condition::Operator::isNot;
    return fieldHolds(condition, *value, scope);
}

bool holds(const Condition &condition, const Value &root) {
    return holds(condition, Scope{root, nullptr, nullptr, {}});
}

} // namespace updatefacts
