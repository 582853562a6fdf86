// SPDX-License-Identifier: MIT
#include "desktop/AnswerState.h"

#include "desktop/FormOrder.h"
#include "desktop/FormPart.h"
#include "validation/rules/MissingAnswer.h"

#include <algorithm>

namespace updatefacts {

namespace {

using enum Severity;

/// Whether the rule asks for the field now, as one that must be there where others are.
bool asksFor(const Rule &rule, const Pointer &pointer, const Value &root) {
    const Scope scope{root, nullptr, nullptr, {}};
    const bool isAsked = rule.op == Rule::Operator::requiredWith && !rule.each &&
                         rule.operands.front() == Operand::parse(pointer.tokens().front()) &&
                         holds(rule.when, scope) && !(rule.unless && holds(*rule.unless, scope));
    return isAsked &&
           std::all_of(rule.operands.begin() + 1, rule.operands.end(),
                       [&](const Operand &with) { return saysSomething(find(with, scope)); });
}

/// How much the scheme wants the field: error, warning, or note where it can do without.
Severity wishOf(const Profile &profile, const Pointer &pointer, const Value &root) {
    Severity wish = note;
    for (const Demand &demand : profile.demands)
        if (demand.field == pointer.tokens().front() && holds(demand.when, root))
            wish = std::min(wish, demand.severity);
    for (const ProfileRule &own : profile.rules) {
        const Rule *rule = builtInDefinitions().rule(own.rule);
        if (rule && rule->onlyInProfiles && asksFor(*rule, pointer, root))
            wish = std::min(wish, own.severity);
    }
    return wish;
}

void addWishes(AnswerState &state, const Pointer &pointer, const DisclosureModel &model) {
    const Value &root = model.root();
    for (const Rule &rule : builtInDefinitions().rules)
        if (!rule.onlyInProfiles && rule.severity == error && asksFor(rule, pointer, root))
            state.isNeededByAll = true;
    for (const std::string &id : model.profiles()) {
        const Profile *profile = builtInDefinitions().profile(id);
        if (!profile || !holds(profile->scope, root))
            continue;
        const Severity wish = wishOf(*profile, pointer, root);
        if (wish == error)
            state.neededBy.push_back(profile);
        else if (wish == warning)
            state.advisedBy.push_back(profile);
    }
}

} // namespace

AnswerState answerStateOf(const Field &field, const Pointer &pointer,
                          const DisclosureModel &model) {
    AnswerState state;
    state.belongs = model.belongs(field.when, pointer);
    state.isSaid = saysSomething(model.value(pointer));
    for (const Finding &finding : model.findings()) {
        if (finding.severity != error || !leadsInto(pointer, finding.pointer))
            continue;
        if (isMissingAnswer(finding, builtInDefinitions()))
            state.isSaid = false;
        else
            state.isWrong = true;
    }
    if (!state.belongs)
        return state;
    state.isNeededByAll = field.required && model.belongs(*field.required, pointer);
    if (pointer.tokens().size() == 1)
        addWishes(state, pointer, model);
    return state;
}

Progress progressOf(const std::vector<Field> &fields, const DisclosureModel &model) {
    Progress progress;
    for (const Field &field : fields) {
        const AnswerState state = answerStateOf(field, Pointer().child(field.id), model);
        if (isHousekeeping(field) || !state.isNeeded())
            continue;
        ++progress.needed;
        progress.said += state.isSaid ? 1 : 0;
    }
    return progress;
}

} // namespace updatefacts
