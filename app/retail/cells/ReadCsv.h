// SPDX-License-Identifier: MIT
#pragma once

#include "retail/cells/Cell.h"

#include <string>

namespace updatefacts {

/// How a text with separators is to be read; empty: found out.
struct CsvOptions {
    std::string encoding;  ///< as ICU names it
    std::string separator; ///< one byte, or "tab"
};

/// Reads rows from a file of text with separators, one at a time: memory does not grow with their
/// number. Says which code page was guessed; rows that cannot be read are findings.
/// Throws IoError.
void readCsv(const std::string &file, const CsvOptions &options, const RowTaker &take,
             const FindingTaker &tell);

} // namespace updatefacts
