// SPDX-License-Identifier: MIT
#include "FieldValues.h"

#include "OddTexts.h"
#include "publish/json/JsonTree.h"

#include <algorithm>
#include <string>

namespace updatefacts {

namespace {

using Kind = Field::Kind;

std::string repeated(std::string_view text, std::int64_t times) {
    std::string result;
    for (std::int64_t i = 0; i < times; ++i)
        result += text;
    return result;
}

Value decimal(const char *text) {
    Value value;
    value.kind = Value::Kind::decimal;
    value.scalar = text;
    return value;
}

} // namespace

Value FieldValues::good(const Field &field) {
    switch (field.kind) {
    case Kind::localizedText:
        return goodLocalizedText(field);
    case Kind::duration:
    case Kind::integer:
        return goodNumber(field);
    case Kind::boolean:
        return booleanNode(m_random.chance(70));
    case Kind::choice:
        return textNode(m_random.pick(field.choices).id);
    case Kind::choices:
        return goodChoices(field);
    case Kind::date:
        return textNode(field.choices.empty() || m_random.chance(60)
                            ? field.example
                            : m_random.pick(field.choices).id);
    case Kind::group:
        return goodGroup(field);
    case Kind::list:
        return listNode({good(field.fields.front())});
    default:
        return goodText(field);
    }
}

Value FieldValues::goodText(const Field &field) {
    if (field.id == "schema_version")
        return textNode(m_definitions.version);
    if (field.pattern.empty() && (field.kind == Kind::text || field.kind == Kind::multilineText) &&
        m_random.chance(30)) // as long as can be, in characters of four bytes
        return textNode(repeated("\xF0\x9F\x98\x80", field.maximum.value_or(40)));
    return textNode(field.example);
}

Value FieldValues::goodLocalizedText(const Field &field) {
    if (m_random.chance(60))
        return textNode(field.example);
    Value value = mapNode({});
    for (const char *language : {"en", "de", "zh-Hant", "ja", "el", "ar", "he", "hi", "en-GB"})
        if (m_random.chance(80))
            addMember(value, language, textNode(field.example));
    return value;
}

Value FieldValues::goodNumber(const Field &field) {
    const std::int64_t least = field.minimum.value_or(0);
    const auto span = static_cast<std::size_t>(field.maximum.value_or(least + 100) - least + 1);
    return numberNode(least + static_cast<std::int64_t>(m_random.below(span)));
}

Value FieldValues::goodChoices(const Field &field) {
    Value value = listNode({});
    for (const Choice &choice : field.choices)
        if (m_random.chance(40) &&
            std::ranges::find(field.exclusive, choice.id) == field.exclusive.end())
            value.list.push_back(textNode(choice.id));
    if (value.list.empty())
        value.list.push_back(textNode(m_random.pick(field.choices).id));
    return value;
}

Value FieldValues::goodGroup(const Field &field) {
    Value value = mapNode({});
    for (const Field &member : field.fields)
        if ((member.required && member.required->op == Condition::Operator::always) ||
            m_random.chance(60))
            addMember(value, member.id, good(member));
    return value.map.empty() ? mapNode({{field.fields.front().id, good(field.fields.front())}})
                             : value;
}

Value FieldValues::odd(const Field &field) {
    if (m_random.chance(25))
        return oddOfAnyKind();
    switch (field.kind) {
    case Kind::date:
        return textNode(m_random.pick(odd::dates));
    case Kind::dateTime:
        return textNode(m_random.pick(odd::moments));
    case Kind::url:
        return m_random.chance(80) ? textNode(m_random.pick(odd::addresses)) : oddText(field);
    case Kind::emailOrUrl:
        return textNode(m_random.chance(70) ? m_random.pick(odd::mails)
                                            : m_random.pick(odd::addresses));
    case Kind::gtin:
        return textNode(m_random.pick(odd::gtins));
    case Kind::duration:
    case Kind::integer:
        return numberNode(m_random.chance(50) ? field.minimum.value_or(0) - m_random.chance(50)
                                              : field.maximum.value_or(0) + m_random.chance(50));
    case Kind::list:
        return oddList(field);
    case Kind::choices:
        if (m_random.chance(60))
            return oddChoices(field);
        return oddText(field);
    default:
        return oddText(field);
    }
}

/// One twice, or all, those that stand alone among them.
Value FieldValues::oddChoices(const Field &field) {
    Value value = good(field);
    if (m_random.chance(50)) {
        value.list.push_back(value.list.front());
        return value;
    }
    value.list.clear();
    for (const Choice &choice : field.choices)
        value.list.push_back(textNode(choice.id));
    return value;
}

/// As many items as can be, or one more.
Value FieldValues::oddList(const Field &field) {
    const Value item = good(field.fields.front());
    const std::int64_t count = field.maximum.value_or(3) + m_random.chance(50);
    return listNode(std::vector<Value>(static_cast<std::size_t>(count), item));
}

/// About as long as the limits, with a word that is avoided, or another text.
Value FieldValues::oddText(const Field &field) {
    if (field.kind == Kind::localizedText && m_random.chance(40)) {
        Field text = field;
        text.kind = Kind::text;
        return mapNode({{m_random.chance(70) ? "en" : "de", oddText(text)}});
    }
    if (m_random.chance(25))
        return textNode(m_random.pick(odd::words));
    if (m_random.chance(25))
        return textNode("It has " + std::string(m_random.pick(odd::promises)) + " it.");
    const bool shortest = m_random.chance(20);
    const std::int64_t limit = shortest ? field.minimum.value_or(1) - 1 : field.maximum.value_or(9);
    const std::int64_t length = limit + m_random.chance(50);
    if (field.kind == Kind::url)
        return textNode("https://example.com/" + repeated("x", length - 20));
    return textNode(repeated(m_random.chance(50) ? "x" : "\xF0\x9F\x98\x80", length));
}

Value FieldValues::oddOfAnyKind() {
    const Value values[] = {Value(),
                            booleanNode(true),
                            booleanNode(false),
                            numberNode(0),
                            numberNode(1),
                            numberNode(-1),
                            numberNode(2031),
                            decimal("1.5"),
                            decimal("-0.25"),
                            textNode(m_random.pick(odd::words)),
                            textNode(""),
                            listNode({}),
                            mapNode({}),
                            listNode({Value()}),
                            listNode({textNode("")}),
                            listNode({textNode(m_random.pick(odd::words))}),
                            listNode({mapNode({})}),
                            mapNode({{"en", textNode(m_random.pick(odd::words))}}),
                            mapNode({{"EN", textNode("a")}}),
                            mapNode({{"en", Value()}}),
                            mapNode({{"until", textNode(m_random.pick(odd::dates))}}),
                            mapNode({{"scheme", textNode("sg_cls")}})};
    return m_random.pick(values);
}

} // namespace updatefacts
