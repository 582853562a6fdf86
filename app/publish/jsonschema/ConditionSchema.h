// SPDX-License-Identifier: MIT
#pragma once

#include "definitions/Definitions.h"

#include <optional>

namespace updatefacts {

/// Says conditions of the definitions in JSON Schema, each as a schema of the map it looks into:
/// the disclosure, or the item of a list.
class ConditionSchema {
  public:
    /// item: as in OperandReader::read; null for conditions on the disclosure as a whole.
    explicit ConditionSchema(const Definitions &definitions, const Field *item = nullptr)
        : m_definitions(definitions), m_item(item) {}

    /// Valid where the condition holds. Nothing when JSON Schema cannot say it, because it looks at
    /// the revision before this one or both into a list's item and out of it.
    [[nodiscard]] std::optional<Value> of(const Condition &condition) const;
    /// Valid where the field is there and its value is valid against `value`.
    [[nodiscard]] std::optional<Value> has(const Operand &operand, Value value) const;
    /// Valid where the field is there.
    [[nodiscard]] std::optional<Value> present(const Operand &operand) const;

  private:
    [[nodiscard]] const Field *fieldOf(const Operand &operand) const;
    [[nodiscard]] std::optional<Value> ofParts(const Condition &condition) const;
    [[nodiscard]] std::optional<Value> ofField(const Condition &condition,
                                               const Field &field) const;
    [[nodiscard]] std::optional<Value> ofItems(const Condition &condition,
                                               const Field &field) const;

    const Definitions &m_definitions;
    const Field *m_item;
};

/// Whether the schema is `true`: it allows everything.
[[nodiscard]] bool allowsAll(const Value &schema);
/// Valid where none of them refuses; `true` where there is none.
[[nodiscard]] Value allOf(std::vector<Value> schemas);
[[nodiscard]] Value notSchema(Value schema);

} // namespace updatefacts
