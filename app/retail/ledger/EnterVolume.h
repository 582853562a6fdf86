// SPDX-License-Identifier: MIT
#pragma once

#include "retail/ledger/Ledger.h"

namespace updatefacts {

class Database;

/// Within a transaction of the caller's. store: of a shared ledger, who printed it, whose claim
/// goes; "": a file. Throws IoError.
void enterVolume(Database &database, const PrintedVolume &volume,
                 const std::vector<PrintedLabel> &labels, const std::string &store);

} // namespace updatefacts
