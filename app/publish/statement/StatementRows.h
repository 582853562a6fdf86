// SPDX-License-Identifier: MIT
#pragma once

#include "label/content/FieldContent.h"

#include <string>
#include <vector>

namespace updatefacts {

/// What a statement says of one field, or of one item of a list.
struct StatementRow {
    std::string field; ///< the field's id
    Phrase name, value;
    std::string address{}; ///< whole, where the value is one
};

/// Of those who answer for the product (economic_operators), who is meant.
struct MeantOperators {
    std::vector<std::string> roles; ///< none: all
    std::string market;             ///< who answers in another one only is not
};

/// The rows of a top-level field, in the words of the sources' language; none where the disclosure
/// says nothing. A month stands for its last day.
[[nodiscard]] std::vector<StatementRow>
statementRows(const Field &field, const MeantOperators &meant, const FactSources &sources);

} // namespace updatefacts
