// SPDX-License-Identifier: MIT
#include "validation/rules/OperandText.h"

#include "definitions/date/DateTime.h"
#include "disclosure/Canonical.h"
#include "disclosure/Disclosure.h"

namespace updatefacts {

std::string textOf(const Operand &operand, const RuleContext &context) {
    switch (operand.source) {
    case Operand::Source::today:
        return PartialDate::of(context.options.today).toString();
    case Operand::Source::tomorrow:
        return PartialDate::of(std::chrono::sys_days(context.options.today) + std::chrono::days(1))
            .toString();
    case Operand::Source::version:
        return context.definitions.version;
    case Operand::Source::earlierFingerprint:
        if (context.options.earlierFingerprint)
            return *context.options.earlierFingerprint;
        return context.scope.earlier ? fingerprintOf(*context.scope.earlier) : std::string();
    case Operand::Source::date:
        return operand.date->toString();
    default:
        break;
    }
    const Value *value = find(operand, context.scope);
    return value && value->isScalar() ? value->scalar : std::string();
}

std::string ownText(const Operand &operand, const RuleContext &context) {
    const Value *value = find(operand, context.scope);
    if (!value || value->isScalar())
        return value ? value->scalar : std::string();
    const Value *own = context.scope.root.find("language");
    const Member *text = textIn(*value, own ? own->scalar : std::string());
    if (!text && !value->map.empty())
        text = &value->map.front();
    return text ? text->value.scalar : std::string();
}

std::optional<PartialDate> dateOf(const Operand &operand, const RuleContext &context) {
    return parseDateOrDateTime(textOf(operand, context));
}

} // namespace updatefacts
