// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>
#include <vector>

namespace updatefacts {

/// An entry of an IXIT table, and the fields of a disclosure that answer it; none: the disclosure
/// does not, and the manufacturer has to.
struct IxitQuestion {
    std::string_view name;
    std::vector<std::string_view> fields; ///< "item/name" is a member of the list's item
};

/// A table of the IXIT pro forma of ETSI TS 103 701 V2.1.1 (2025-05), annex A.3.
struct IxitQuestions {
    std::string_view id;    ///< "7-UpdMech"
    std::string_view title; ///< "Update Mechanisms"
    std::string_view row;   ///< what the rows are called, "UpdMech-"; empty: the table has one
    std::string_view each;  ///< the list or choices with a row for each item; empty: none
    std::vector<IxitQuestion> questions;
};

/// Those that ask about updates, contact and components: tables 2 to 9.
[[nodiscard]] const std::vector<IxitQuestions> &ixitQuestions();

} // namespace updatefacts
