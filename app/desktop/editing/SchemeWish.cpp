// SPDX-License-Identifier: MIT
#include "desktop/editing/SchemeWish.h"

#include <algorithm>

namespace updatefacts {

namespace {

using enum Severity;

bool asksFor(const Rule &rule, const std::string &field, const Judge &isMet) {
    if (rule.op != Rule::Operator::requiredWith || rule.each ||
        rule.operands.front() != Operand::parse(field) || !isMet(rule.when) ||
        (rule.unless && isMet(*rule.unless)))
        return false;
    return std::all_of(rule.operands.begin() + 1, rule.operands.end(), [&](const Operand &with) {
        Condition isThere;
        isThere.op = Condition::Operator::present;
        isThere.operand = with;
        return isMet(isThere);
    });
}

} // namespace

bool isAskedByRule(const std::string &field, const Judge &isMet) {
    return std::ranges::any_of(builtInDefinitions().rules, [&](const Rule &rule) {
        return !rule.onlyInProfiles && rule.severity == error && asksFor(rule, field, isMet);
    });
}

namespace {

/// Whether the scheme is met the other way, whatever is still to be answered.
bool isMetOtherwise(const Profile &profile, const Judge &isMet) {
    if (!profile.otherWay)
        return false;
    Condition isOpen;
    isOpen.op = Condition::Operator::no;
    isOpen.parts = {profile.otherWay->when};
    return !isMet(isOpen);
}

} // namespace

Severity wishOf(const Profile &profile, const std::string &field, const Judge &isMet) {
    Severity wish = note;
    if (isMetOtherwise(profile, isMet))
        return wish;
    for (const Demand &demand : profile.demands)
        if (demand.field == field && isMet(demand.when))
            wish = std::min(wish, demand.severity);
    for (const ProfileRule &own : profile.rules) {
        const Rule *rule = builtInDefinitions().rule(own.rule);
        if (rule && rule->onlyInProfiles && asksFor(*rule, field, isMet))
            wish = std::min(wish, own.severity);
    }
    return wish;
}

} // namespace updatefacts
