// SPDX-License-Identifier: MIT
#include "desktop/form/AnswerState.h"

#include "desktop/editing/SchemeWish.h"
#include "desktop/form/FormPart.h"
#include "validation/rules/MissingAnswer.h"

namespace updatefacts {

namespace {

using enum Severity;

void addWishes(AnswerState &state, const Field &field, const DisclosureModel &model) {
    const auto isMet = [&](const Condition &condition) { return holds(condition, model.root()); };
    state.isNeededByAll = state.isNeededByAll || isAskedByRule(field.id, isMet);
    for (const std::string &id : model.profiles()) {
        const Profile *profile = builtInDefinitions().profile(id);
        if (!profile || !isMet(profile->scope))
            continue;
        const Severity wish = wishOf(*profile, field.id, isMet);
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
    state.isPart = pointer.tokens().size() > 1;
    state.isNeededByAll = field.required && model.belongs(*field.required, pointer);
    if (!state.isPart)
        addWishes(state, field, model);
    return state;
}

} // namespace updatefacts
