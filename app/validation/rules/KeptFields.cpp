// SPDX-License-Identifier: MIT
#include "validation/rules/KeptFields.h"

namespace updatefacts {

namespace {

/// A field of an item is told by its list.
void add(const Operand &operand, std::set<std::string> &fields) {
    if (operand.isField() && !operand.isOfItem())
        fields.insert(operand.field.tokens().front());
}

void add(const Condition &condition, std::set<std::string> &fields) {
    if (!condition.operand.field.tokens().empty())
        add(condition.operand, fields);
    for (const Condition &part : condition.parts)
        add(part, fields);
}

void add(const Rule &rule, std::set<std::string> &fields) {
    for (const Operand &operand : rule.operands)
        add(operand, fields);
    for (const auto &operand : {rule.each, rule.length})
        if (operand)
            add(*operand, fields);
    add(rule.check, fields);
    add(rule.when, fields);
    if (rule.unless)
        add(*rule.unless, fields);
}

} // namespace

std::set<std::string> keptFields(const Definitions &definitions) {
    std::set<std::string> fields = {"disclosure_id", "revision", "language"};
    for (const Rule &rule : definitions.rules)
        if (rule.keepsPromise)
            add(rule, fields);
    return fields;
}

} // namespace updatefacts
