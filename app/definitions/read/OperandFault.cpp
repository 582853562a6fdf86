// SPDX-License-Identifier: MIT
#include "definitions/read/OperandFault.h"

#include "definitions/read/ReadField.h"

namespace updatefacts {

namespace {

using Shape = Field::Shape;
using Operator = Rule::Operator;

bool isDate(const Operand &operand, const Field *field) {
    if (!field)
        return operand.source == Operand::Source::today ||
               operand.source == Operand::Source::tomorrow ||
               operand.source == Operand::Source::date;
    return field->shape() == Shape::date;
}

bool isNumber(const Field *field) {
    return field && field->shape() == Shape::number;
}

} // namespace

std::string_view operandFault(Operator op, const Operand &operand, const Field *field) {
    switch (op) {
    case Operator::after:
    case Operator::notBefore:
    case Operator::notAfter:
        return isDate(operand, field) || isNumber(field) ? ""
                                                         : "definitions.wrong:no_date_or_number";
    case Operator::minPeriod:
    case Operator::maxPeriod:
        return isDate(operand, field) ? "" : "definitions.wrong:no_date";
    case Operator::matches:
    case Operator::avoidWords:
        return field && isText(*field) ? "" : "definitions.wrong:no_text";
    case Operator::exclusive:
    case Operator::requiredWith:
    case Operator::forbiddenWith:
        return field ? "" : "definitions.wrong:no_field";
    case Operator::same:
    case Operator::check:
        return {};
    }
    return {};
}

} // namespace updatefacts
