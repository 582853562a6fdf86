// SPDX-License-Identifier: MIT
#include "validation/values/FieldCheck.h"

#include "definitions/date/Digits.h"

namespace updatefacts {

namespace {

/// {limit}: the number with the field's unit.
Argument limitArgument(std::int64_t number, const Field &field) {
    if (field.unit.empty())
        return argument::number("limit", number);
    return argument::phrase("limit", "unit." + field.unit, {argument::number("number", number)});
}

void checkRange(const FieldCheck &check) {
    const std::int64_t number = check.value.integer;
    const auto outside = [&](const char *message, std::int64_t limit) {
        check.error(message,
                    {limitArgument(limit, check.field), argument::number("number", number)});
    };
    if (check.field.minimum && number < *check.field.minimum)
        outside("number.range:least", *check.field.minimum);
    else if (check.field.maximum && number > *check.field.maximum)
        outside("number.range:most", *check.field.maximum);
}

} // namespace

void checkNumber(const FieldCheck &check) {
    const Value &value = check.value;
    if (value.kind == Value::Kind::integer)
        return checkRange(check);
    const bool digits = value.kind == Value::Kind::text && parseDigits(value.scalar).has_value();
    const std::string example = check.field.example.empty() ? "30" : check.field.example;
    check.error(digits ? "value.kind:quoted_number" : "value.kind:number",
                {kindOf(value), argument::plain("example", digits ? value.scalar : example)});
}

void checkBoolean(const FieldCheck &check) {
    if (check.value.kind == Value::Kind::boolean)
        return;
    const std::string &text = check.value.scalar;
    if (text == "yes" || text == "on" || text == "true")
        check.error("value.kind:true");
    else if (text == "no" || text == "off" || text == "false")
        check.error("value.kind:false");
    else
        check.error("value.kind:boolean");
}

} // namespace updatefacts
