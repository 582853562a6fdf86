// SPDX-License-Identifier: MIT
#pragma once

#include "document/tree/Finding.h"
#include "publish/openeox/OpenEoxCore.h"

#include <string>

namespace updatefacts {

struct ReadOpenEox {
    OpenEoxCore core;  ///< to be used only when there is no error among the findings
    Findings findings; ///< rules "openeox.*", sorted
};

/// Reads an untrusted OpenEoX core file (OpenEoX Core 1.0 section 5 and its schema) and puts it to
/// all tests of section 7: 7.1 errors, 7.2 warnings, 7.3 notes. Stricter than the schema in that
/// a key may come once only and a date-time has at most 60 characters. Never throws on bad input.
/// file: as the user named it.
[[nodiscard]] ReadOpenEox readOpenEox(const std::string &bytes, const std::string &file);

} // namespace updatefacts
