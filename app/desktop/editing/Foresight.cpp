// SPDX-License-Identifier: MIT
#include "desktop/editing/Foresight.h"

#include "desktop/editing/SchemeWish.h"

#include <algorithm>

namespace updatefacts {

Foresight::Foresight(const DisclosureModel &model) : m_model(model) {
    for (const Profile &profile : builtInDefinitions().profiles)
        if (std::ranges::find(model.profiles(), profile.id) != model.profiles().end() ||
            (profile.law && mayHold(*profile.law)))
            m_schemes.push_back(&profile);
}

const Need &Foresight::needOf(const Field &field) {
    if (const auto known = m_needs.find(field.id); known != m_needs.end())
        return known->second;
    m_needs[field.id] = {}; // one that hangs on itself is left out
    return m_needs[field.id] = look(field);
}

Need Foresight::look(const Field &field) {
    Need need;
    if (!mayHold(field.when))
        return need;
    const Judge judge = [this](const Condition &condition) { return mayHold(condition); };
    need.isForLabel =
        (field.required && mayHold(*field.required)) || isAskedByRule(field.id, judge);
    for (const Profile *scheme : m_schemes)
        if (mayHold(scheme->scope) && wishOf(*scheme, field.id, judge) == Severity::error)
            need.schemes.push_back(scheme);
    return need;
}

/// Whether an answer is still to come that decides what the operand says.
bool Foresight::isOpen(const Operand &operand) {
    if (operand.source != Operand::Source::field || operand.field.tokens().empty() ||
        saysSomething(m_model.value(Pointer().child(operand.field.tokens().front()))))
        return false;
    const Field *field = builtInDefinitions().field(operand.field.tokens().front());
    return field && field->id != "target_markets" && needOf(*field).isNeeded();
}

bool Foresight::mayHold(const Condition &condition) {
    return chancesOf(condition).mayHold;
}

Foresight::Chances Foresight::chancesOf(const Condition &condition) {
    using enum Condition::Operator;
    switch (condition.op) {
    case always:
        return {true, false};
    case no: {
        const Chances part = chancesOf(condition.parts.front());
        return {part.mayFail, part.mayHold};
    }
    case all:
    case any:
        return chancesOfParts(condition);
    default:
        break;
    }
    if (isOpen(condition.operand))
        return {true, true};
    const bool isMet = holds(condition, m_model.root());
    return {isMet, !isMet};
}

/// All hold where none fails; one of them holds where not all fail.
Foresight::Chances Foresight::chancesOfParts(const Condition &condition) {
    const bool needsAll = condition.op == Condition::Operator::all;
    Chances chances{needsAll, !needsAll};
    for (const Condition &part : condition.parts) {
        const Chances one = chancesOf(part);
        chances.mayHold =
            needsAll ? chances.mayHold && one.mayHold : chances.mayHold || one.mayHold;
        chances.mayFail =
            needsAll ? chances.mayFail || one.mayFail : chances.mayFail && one.mayFail;
    }
    return chances;
}

} // namespace updatefacts
