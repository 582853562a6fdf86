// SPDX-License-Identifier: MIT
#pragma once

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
    std::string state;     ///< as idOf(Promise) has it
    std::string until;     ///< ISO 8601, as precise as it is promised; empty: none
    bool hasError = false; ///< no label can be made of it
};

} // namespace updatefacts
