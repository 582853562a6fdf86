// SPDX-License-Identifier: MIT
#pragma once

#include "signature/cbor/CborValue.h"
#include "signature/statement/CodeStatement.h"

namespace updatefacts {

/// The statement as a map with these keys, of which those are left out that have nothing to say:
///   1 schema (text)         6 updatable (number)      11 after support (number)
///   2 GTIN (number)         7 delivery (numbers)      12 update security (numbers)
///   3 brand (text)          8 support start (day)     13 contact (text)
///   4 name (text)           9 support end (day)       14 commitment (number)
///   5 model (text)         10 notice (numbers)        15 issued (day)
///                                                     16 months of each device (number)
/// A day is the number of days since 1970-01-01. The numbers of answers are those of
/// answerNumbers(); an answer without a number is written as its id.
[[nodiscard]] CborValue cborOf(const CodeStatement &statement);

/// The statement in such a map; keys that are not known are passed over. Nothing where a value is
/// of another kind, or no answer or day.
[[nodiscard]] std::optional<CodeStatement> statementIn(const CborValue &map);

/// The number of an answer in codes, which never changes.
struct AnswerNumber {
    std::string_view field, id;
    std::int64_t number;
};
[[nodiscard]] const std::vector<AnswerNumber> &answerNumbers();

} // namespace updatefacts
