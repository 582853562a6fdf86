// SPDX-License-Identifier: MIT
#pragma once

#include "disclosure/Disclosure.h"

#include <string>
#include <vector>

namespace updatefacts {

/// An entry of a table: what the disclosure says to it, field by field.
struct IxitAnswer {
    struct Part {
        std::string field; ///< its id; "components/0/name" deeper
        std::string title; ///< "Supported until"
        std::string value; ///< in English, or in the disclosure's own language
    };

    std::string name;
    std::vector<Part> parts; ///< empty: not stated
};

/// A row of a table: "UpdMech-1".
struct IxitRow {
    std::string id; ///< empty: the only row of a table without ids
    std::vector<IxitAnswer> answers;
};

struct IxitTable {
    std::string id, title;
    std::vector<IxitRow> rows; ///< none: there is no such thing in the product
};

/// What a disclosure can say for the IXIT (implementation extra information for testing) of a lab
/// that tests by ETSI TS 103 701 V2.1.1: tables 2 to 9. Nothing is made up: what the disclosure
/// does not say has no parts.
[[nodiscard]] std::vector<IxitTable> ixitOf(const Disclosure &disclosure,
                                            const Definitions &definitions);

} // namespace updatefacts
