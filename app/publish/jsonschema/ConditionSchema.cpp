// SPDX-License-Identifier: MIT
#include "publish/jsonschema/ConditionSchema.h"

#include "publish/json/JsonTree.h"
#include "publish/jsonschema/SchemaShapes.h"

#include <algorithm>

namespace updatefacts {

namespace {

using Kind = Field::Kind;
using Shape = Field::Shape;
using Operator = Condition::Operator;

/// The value as JSON has it in a field of that kind.
Value valueNode(const std::string &value, const Field &field) {
    if (field.shape() == Shape::yesNo)
        return booleanNode(value == "true");
    if (field.shape() == Shape::number)
        return numberNode(std::stoll(value));
    return textNode(value);
}

Value oneOfValues(const Condition &condition, const Field &field) {
    if (condition.values.size() == 1)
        return mapNode({{"const", valueNode(condition.values.front(), field)}});
    Value values = listNode({});
    for (const std::string &value : condition.values)
        values.list.push_back(valueNode(value, field));
    return mapNode({{"enum", std::move(values)}});
}

/// Some of the values is chosen, or is a language of the text.
Value containsValues(const Condition &condition, const Field &field) {
    if (field.kind != Kind::localizedText)
        return mapNode({{"type", textNode("array")}, {"contains", oneOfValues(condition, field)}});
    std::vector<Value> ways = {oneOfValues(condition, field)};
    for (const std::string &language : condition.values)
        ways.push_back(mapNode({{"type", textNode("object")},
                                {"properties", mapNode({{language, booleanNode(true)}})},
                                {"required", textListNode({language})}}));
    return mapNode({{"anyOf", listNode(std::move(ways))}});
}

Value matching(const Condition &condition) {
    return mapNode({{"type", textNode("string")},
                    {"pattern", textNode(wholePattern(condition.pattern.source()))}});
}

bool isText(const Field &field) {
    return field.shape() != Shape::number && field.shape() != Shape::yesNo;
}

} // namespace

bool allowsAll(const Value &schema) {
    return schema.kind == Value::Kind::boolean && schema.boolean;
}

Value allOf(std::vector<Value> schemas) {
    std::erase_if(schemas, allowsAll);
    if (schemas.empty())
        return booleanNode(true);
    if (schemas.size() == 1)
        return std::move(schemas.front());
    return mapNode({{"allOf", listNode(std::move(schemas))}});
}

Value notSchema(Value schema) {
    if (schema.kind == Value::Kind::boolean)
        return booleanNode(!schema.boolean);
    return mapNode({{"not", std::move(schema)}});
}

const Field *ConditionSchema::fieldOf(const Operand &operand) const {
    if (operand.source == Operand::Source::field && !m_item)
        return m_definitions.field(operand.field);
    if (operand.source != Operand::Source::itemField)
        return nullptr;
    const Field *field = m_item;
    for (const std::string &token : operand.field.tokens()) {
        if (!field)
            return nullptr;
        const auto found = std::ranges::find(field->fields, token, &Field::id);
        field = found == field->fields.end() ? nullptr : &*found;
    }
    return field;
}

std::optional<Value> ConditionSchema::has(const Operand &operand, Value value) const {
    if (!fieldOf(operand))
        return std::nullopt;
    const std::vector<std::string> &path = operand.field.tokens();
    for (auto token = path.rbegin(); token != path.rend(); ++token)
        value = mapNode({{"type", textNode("object")},
                         {"properties", mapNode({{*token, std::move(value)}})},
                         {"required", textListNode({*token})}});
    return value;
}

std::optional<Value> ConditionSchema::present(const Operand &operand) const {
    return has(operand, booleanNode(true));
}

std::optional<Value> ConditionSchema::of(const Condition &condition) const {
    if (condition.op == Operator::always)
        return booleanNode(true);
    if (condition.op == Operator::all || condition.op == Operator::any ||
        condition.op == Operator::no)
        return ofParts(condition);
    const Field *field = fieldOf(condition.operand);
    return field ? ofField(condition, *field) : std::nullopt;
}

std::optional<Value> ConditionSchema::ofParts(const Condition &condition) const {
    std::vector<Value> parts;
    for (const Condition &part : condition.parts) {
        auto schema = of(part);
        if (!schema)
            return std::nullopt;
        parts.push_back(std::move(*schema));
    }
    if (condition.op == Operator::no)
        return notSchema(std::move(parts.front()));
    if (condition.op == Operator::all)
        return allOf(std::move(parts));
    return mapNode({{"anyOf", listNode(std::move(parts))}});
}

std::optional<Value> ConditionSchema::ofField(const Condition &condition,
                                              const Field &field) const {
    const auto number = [&](const char *limit) {
        return mapNode({{"type", textNode("integer")}, {limit, numberNode(condition.number)}});
    };
    switch (condition.op) {
    case Operator::is:
    case Operator::oneOf:
        return has(condition.operand, oneOfValues(condition, field));
    case Operator::isNot:
        return notSchema(*has(condition.operand, oneOfValues(condition, field)));
    case Operator::contains:
        return has(condition.operand, containsValues(condition, field));
    case Operator::matches:
        return isText(field) ? has(condition.operand, matching(condition)) : std::nullopt;
    case Operator::atLeast:
        return has(condition.operand, number("minimum"));
    case Operator::before: // dates have no order in JSON Schema
        return std::nullopt;
    case Operator::lessThan:
        return has(condition.operand, number("exclusiveMaximum"));
    case Operator::absent:
        return notSchema(*present(condition.operand));
    case Operator::some:
        return ofItems(condition, field);
    default:
        return present(condition.operand);
    }
}

std::optional<Value> ConditionSchema::ofItems(const Condition &condition,
                                              const Field &field) const {
    const ConditionSchema items(m_definitions, &field.fields.front());
    auto item = items.of(condition.parts.front());
    if (!item)
        return std::nullopt;
    return has(condition.operand,
               mapNode({{"type", textNode("array")}, {"contains", std::move(*item)}}));
}

} // namespace updatefacts
