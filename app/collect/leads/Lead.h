// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace updatefacts {

/// Where a disclosure, or what leads to it, is said to lie.
struct Lead {
    std::string address;       ///< of YAML, else of JSON, else of a page or list
    std::string id{};          ///< the disclosure_id, where that is said
    std::int64_t revision = 0; ///< 0: not said
    std::string fingerprint{};
    std::string withdrawn{}; ///< the day since which its maker's list says so, or ""

    bool operator==(const Lead &) const = default;
};

/// What the bytes from an address are.
struct Found {
    enum class Kind { disclosure, list, linkSet, page };

    Kind kind = Kind::disclosure;
    std::vector<Lead> leads{};
    bool isCut = false; ///< there were more leads than are taken
};

} // namespace updatefacts
