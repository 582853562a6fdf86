// SPDX-License-Identifier: MIT
#include "definitions/read/ConditionReader.h"

#include <algorithm>
#include <array>

namespace updatefacts {

namespace {

using Test = Condition::Operator;

constexpr std::array<std::pair<std::string_view, Test>, 9> tests = {{{"is", Test::is},
                                                                     {"is_not", Test::isNot},
                                                                     {"one_of", Test::oneOf},
                                                                     {"contains", Test::contains},
                                                                     {"matches", Test::matches},
                                                                     {"at_least", Test::atLeast},
                                                                     {"less_than", Test::lessThan},
                                                                     {"before", Test::before},
                                                                     {"some", Test::some}}};

std::optional<Test> testNamed(std::string_view name) {
    for (const auto &[known, op] : tests)
        if (known == name)
            return op;
    return std::nullopt;
}

/// One condition of several that must all hold.
Condition together(std::vector<Condition> parts) {
    if (parts.size() == 1)
        return std::move(parts.front());
    Condition all;
    all.op = Test::all;
    all.parts = std::move(parts);
    return all;
}

bool isMany(const Field &field) {
    return field.kind == Field::Kind::choices || field.kind == Field::Kind::localizedText;
}

} // namespace

Condition ConditionReader::read(const Value &value, const Pointer &pointer, const Field *item) {
    if (value.kind == Value::Kind::boolean && value.boolean)
        return {};
    std::vector<Condition> parts;
    if (value.kind != Value::Kind::map || value.map.empty())
        m_operands.fail(value.place, pointer, "definitions.wrong:no_condition");
    for (const Member &member : value.map)
        parts.push_back(readMember(member, pointer.child(member.key), item));
    return parts.empty() ? Condition() : together(std::move(parts));
}

std::optional<Condition> ConditionReader::readUnder(MapReader &map, std::string_view key,
                                                    const Field *item) {
    const Value *value = map.find(key);
    return value ? std::optional(read(*value, map.pointer().child(key), item)) : std::nullopt;
}

Condition ConditionReader::readMember(const Member &member, const Pointer &pointer,
                                      const Field *item) {
    if (member.key == "all" || member.key == "any") {
        Condition result = readParts(member.value, pointer, item);
        result.op = member.key == "all" ? Test::all : Test::any;
        return result;
    }
    if (member.key == "not") {
        Condition result;
        result.op = Test::no;
        result.parts.push_back(read(member.value, pointer, item));
        return result;
    }
    const auto operand = m_operands.read(member.key, member.keyPlace, pointer, item);
    if (!operand)
        return {};
    if (m_operands.fieldOf(*operand, item))
        return readTests(member, *operand, pointer, item);
    m_operands.fail(member.keyPlace, pointer, "definitions.wrong:condition_field",
                    {argument::text("name", member.key)});
    return {};
}

Condition ConditionReader::readParts(const Value &value, const Pointer &pointer,
                                     const Field *item) {
    Condition result;
    if (value.kind != Value::Kind::list || value.list.empty())
        m_operands.fail(value.place, pointer, "definitions.wrong:no_conditions");
    for (std::size_t i = 0; i < value.list.size(); ++i)
        result.parts.push_back(read(value.list[i], pointer.child(i), item));
    return result;
}

Condition ConditionReader::readTests(const Member &member, const Operand &operand,
                                     const Pointer &pointer, const Field *item) {
    const Value &value = member.value;
    if (value.kind == Value::Kind::map && !value.map.empty()) {
        std::vector<Condition> parts;
        for (const Member &test : value.map)
            parts.push_back(readTest(test, operand, pointer.child(test.key), item));
        return together(std::move(parts));
    }
    Condition result;
    result.operand = operand;
    result.op = Test::is;
    if (!value.quoted && value.scalar == "present")
        result.op = Test::present;
    else if (!value.quoted && value.scalar == "absent")
        result.op = Test::absent;
    else if (value.kind == Value::Kind::list)
        m_operands.fail(value.place, pointer, "definitions.wrong:bare_list");
    else
        readValues(value, pointer, *m_operands.fieldOf(operand, item), result);
    return result;
}

Condition ConditionReader::readTest(const Member &member, const Operand &operand,
                                    const Pointer &pointer, const Field *item) {
    Condition result;
    const auto test = testNamed(member.key);
    if (!test) {
        m_operands.fail(member.keyPlace, pointer, "definitions.wrong:condition_comparison",
                        {argument::text("name", member.key)});
        return result;
    }
    result.op = *test;
    result.operand = operand;
    const Field &field = *m_operands.fieldOf(operand, item);
    if (result.op == Test::atLeast || result.op == Test::lessThan)
        readNumber(member.value, pointer, field, result);
    else if (result.op == Test::matches)
        readPattern(member.value, pointer, result);
    else if (result.op == Test::before)
        readBefore(member.value, pointer, field, result);
    else if (result.op == Test::some)
        readSome(member.value, pointer, field, result);
    else
        readValues(member.value, pointer, field, result);
    return result;
}

void ConditionReader::readNumber(const Value &value, const Pointer &pointer, const Field &field,
                                 Condition &condition) {
    if (value.kind != Value::Kind::integer)
        m_operands.fail(value.place, pointer, "definitions.wrong:no_whole_number");
    if (field.shape() != Field::Shape::number)
        m_operands.fail(value.place, pointer, "definitions.wrong:field_no_number",
                        {argument::text("name", field.id)});
    condition.number = value.integer;
}

void ConditionReader::readPattern(const Value &value, const Pointer &pointer,
                                  Condition &condition) {
    condition.pattern = Pattern(value.scalar);
    if (value.kind != Value::Kind::text || !condition.pattern.isValid())
        m_operands.fail(value.place, pointer, "definitions.wrong:pattern");
}

void ConditionReader::readBefore(const Value &value, const Pointer &pointer, const Field &field,
                                 Condition &condition) {
    condition.date = PartialDate::parse(value.scalar);
    condition.values.push_back(value.scalar);
    if (!condition.date)
        m_operands.fail(value.place, pointer, "definitions.wrong:no_date",
                        {argument::text("name", value.scalar)});
    if (field.kind != Field::Kind::date)
        m_operands.fail(value.place, pointer, "definitions.wrong:no_date",
                        {argument::text("name", field.id)});
}

void ConditionReader::readSome(const Value &value, const Pointer &pointer, const Field &field,
                               Condition &condition) {
    if (field.kind == Field::Kind::list)
        condition.parts.push_back(read(value, pointer, &field.fields.front()));
    else
        m_operands.fail(value.place, pointer, "definitions.wrong:field_no_list",
                        {argument::text("name", field.id)});
}

void ConditionReader::readValues(const Value &value, const Pointer &pointer, const Field &field,
                                 Condition &condition) {
    if ((condition.op == Test::contains) != isMany(field)) {
        m_operands.fail(value.place, pointer,
                        isMany(field) ? "definitions.wrong:several_values"
                                      : "definitions.wrong:single_value",
                        {argument::text("name", field.id)});
        return;
    }
    if (value.kind != Value::Kind::list)
        return addValue(value, pointer, field, condition);
    if (value.list.empty() || condition.op == Test::is || condition.op == Test::isNot)
        m_operands.fail(value.place, pointer, "definitions.wrong:no_value");
    for (std::size_t i = 0; i < value.list.size(); ++i)
        addValue(value.list[i], pointer.child(i), field, condition);
}

void ConditionReader::addValue(const Value &value, const Pointer &pointer, const Field &field,
                               Condition &condition) {
    const bool isDate = field.kind == Field::Kind::date;
    if (!value.isScalar() || value.scalar.empty())
        m_operands.fail(value.place, pointer, "definitions.wrong:no_value_of",
                        {argument::text("name", field.id)});
    else if (!field.choices.empty() && !field.choice(value.scalar) &&
             !(isDate && PartialDate::parse(value.scalar)))
        m_operands.fail(value.place, pointer, "definitions.wrong:no_such_choice",
                        {argument::text("name", field.id), argument::text("value", value.scalar)});
    condition.values.push_back(value.scalar);
}

} // namespace updatefacts
