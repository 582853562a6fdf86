// SPDX-License-Identifier: MIT
#pragma once

#include "retail/cells/Cell.h"

#include <string>

namespace updatefacts {

/// Reads the rows of one sheet of an Excel workbook (.xlsx, .xlsm: macros are left alone), one at a
/// time; only the workbook's shared texts are held in memory. sheet: its name; empty: the first
/// that is not hidden and has rows.
///
/// It is a small reader of our own on libzip and QXmlStreamReader. liborcus was measured and set
/// aside: where the targets of relationships are absolute, as openpyxl and pandas write them, it
/// reads nothing and says nothing. Throws IoError.
void readXlsx(const std::string &file, const std::string &sheet, const RowTaker &take,
              const FindingTaker &tell);

} // namespace updatefacts
