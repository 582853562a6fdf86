// SPDX-License-Identifier: MIT
#pragma once

#include "retail/ledger/Ledger.h"
#include "retail/run/PrintTable.h"

namespace updatefacts {

/// The plan of a run: its identity is the SHA-256 of all that decides what is printed where: the
/// table's bytes (of a database its rows are not looked at: connection and query), the disclosures
/// of the library, the templates, the sheet, the key, all options, the day and the program.
/// Throws IoError.
[[nodiscard]] RunPlan planOf(const TablePrint &print);

} // namespace updatefacts
