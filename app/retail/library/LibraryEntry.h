// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace updatefacts {

/// What a library knows of one disclosure without reading it again.
struct LibraryEntry {
    std::string file;        ///< below the library's folder, or inside its archive
    std::string fingerprint; ///< SHA-256 of the canonical form, as labels bear it
    std::string id;          ///< disclosure_id
    int revision = 0;
    std::vector<std::string> gtins; ///< 14 digits each
    std::string model, manufacturer, product;
    std::string state;                ///< as idOf(Promise) has it
    std::string until;                ///< ISO 8601, as precise as it is promised; empty: none
    bool hasError = false;            ///< no label can be made of it
    std::string changed;              ///< last_updated, RFC 3339
    std::vector<std::string> markets; ///< target_markets
    std::int64_t findings = 0;        ///< how many were found
    bool isNewest = true;             ///< of the revisions of its disclosure

    bool operator==(const LibraryEntry &) const = default;
};

} // namespace updatefacts
