// SPDX-License-Identifier: MIT
#include "validation/values/FieldCheck.h"

#include "definitions/date/Digits.h"

namespace updatefacts {

namespace {

std::string withUnit(std::int64_t number, const Field &field) {
    return std::to_string(number) + (field.unit.empty() ? "" : " " + field.unit);
}

void checkRange(const FieldCheck &check) {
    const std::int64_t number = check.value.integer;
    const auto outside = [&](const char *word, std::int64_t limit) {
        check.error("number.range",
                    check.name() + " should be at " + word + " " + withUnit(limit, check.field) +
                        ", but is " + std::to_string(number) + ".",
                    "Correct the number.");
    };
    if (check.field.minimum && number < *check.field.minimum)
        outside("least", *check.field.minimum);
    else if (check.field.maximum && number > *check.field.maximum)
        outside("most", *check.field.maximum);
}

} // namespace

void checkNumber(const FieldCheck &check) {
    const Value &value = check.value;
    if (value.kind == Value::Kind::integer)
        return checkRange(check);
    const bool digits = value.kind == Value::Kind::text && parseDigits(value.scalar).has_value();
    const std::string unit = check.field.unit.empty() ? "" : " of " + check.field.unit;
    check.error("value.kind",
                check.name() + " should be a whole number" + unit + ", but this is " +
                    std::string(kindName(value)) + ".",
                digits ? "Write it without quotes: " + value.scalar + "."
                       : "Write digits only, such as " +
                             (check.field.example.empty() ? "30" : check.field.example) + ".");
}

void checkBoolean(const FieldCheck &check) {
    if (check.value.kind == Value::Kind::boolean)
        return;
    const std::string &text = check.value.scalar;
    std::string mend = "Write true or false, without quotes.";
    if (text == "yes" || text == "on" || text == "true")
        mend = "Write true, without quotes.";
    else if (text == "no" || text == "off" || text == "false")
        mend = "Write false, without quotes.";
    check.error("value.kind", check.name() + " should be true or false.", std::move(mend));
}

} // namespace updatefacts
