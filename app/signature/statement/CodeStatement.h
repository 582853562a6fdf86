// SPDX-License-Identifier: MIT
#pragma once

#include "disclosure/Disclosure.h"
#include "disclosure/Promise.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace updatefacts {

/// What a signed code says of a product: the gist of its disclosure, in as few bytes as can be.
/// Answers are ids of choices; what is absent is "", none or nothing.
struct CodeStatement {
    std::string schema; ///< the version of the definitions, "1.1"
    std::string gtin;   ///< 14 digits, where the code's address has them
    std::string brand, name, model;
    std::string updatable;
    std::vector<std::string> delivery;
    std::optional<Date> supportStart, supportEnd; ///< a month that ends the period: its last day
    std::vector<std::string> notice;
    std::string endBehaviour;
    std::vector<std::string> updateSecurity;
    std::string contact; ///< an e-mail address, an https address, or a path on the code's host
    std::string commitment;
    std::optional<Date> issued;         ///< the day of the disclosure's last change
    std::optional<std::int64_t> months; ///< promised or planned for each single device

    bool operator==(const CodeStatement &) const = default;
};

/// address: what the code opens.
[[nodiscard]] CodeStatement statementOf(const Disclosure &disclosure, std::string_view address);

/// What the statement promises on a day, as promiseOf() says it of the disclosure.
[[nodiscard]] Promise promiseOf(const CodeStatement &statement, Date today);

} // namespace updatefacts
