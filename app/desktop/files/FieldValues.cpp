// SPDX-License-Identifier: MIT
#include "desktop/files/FieldValues.h"

#include "document/tree/SameData.h"

namespace updatefacts {

Value textValue(const QString &text) {
    Value value;
    value.kind = Value::Kind::text;
    value.quoted = true;
    value.scalar = text.toStdString();
    return value;
}

Value booleanValue(bool yes) {
    Value value;
    value.kind = Value::Kind::boolean;
    value.boolean = yes;
    value.scalar = yes ? "true" : "false";
    return value;
}

Value listValue(std::vector<Value> items) {
    Value value;
    value.kind = Value::Kind::list;
    value.list = std::move(items);
    return value;
}

std::optional<Value> typedValue(Field::Kind kind, const QString &text) {
    if (text.trimmed().isEmpty())
        return std::nullopt;
    Value value = textValue(text.trimmed());
    const bool wantsNumber = traitsOf(kind).shape == Field::Shape::number;
    bool isNumber = false;
    const qlonglong number = text.trimmed().toLongLong(&isNumber);
    if (wantsNumber && isNumber) {
        value.kind = Value::Kind::integer;
        value.quoted = false;
        value.integer = number;
        value.scalar = std::to_string(number);
    }
    return value;
}

bool saysValue(const QString &text, Field::Kind kind, const Value *value) {
    if (text == shownText(value))
        return true;
    const std::optional<Value> said = typedValue(kind, text);
    return said && value && sameData(*said, *value);
}

QString shownText(const Value *value) {
    const bool isText = value && value->isScalar() && value->kind != Value::Kind::null;
    return isText ? QString::fromStdString(value->scalar) : QString();
}

QString anyText(const Value *value) {
    if (value && value->kind == Value::Kind::map && !value->map.empty())
        value = &value->map.front().value;
    return shownText(value);
}

} // namespace updatefacts
