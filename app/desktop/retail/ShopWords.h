// SPDX-License-Identifier: MIT
#pragma once

#include "retail/ledger/StaleLabels.h"

#include <QString>

#include <string>
#include <vector>

namespace updatefacts {

/// The states of ShopProduct::state, in the order in which they are told.
[[nodiscard]] const std::vector<std::string> &shopStates();
/// "Promised", "Not possible", "Has errors"
[[nodiscard]] QString nameOfState(const std::string &state);
/// An ISO 8601 date in short: "Jun 2031"; what is none, as it is.
[[nodiscard]] QString shownUntil(const std::string &until);
/// "Support has ended", "Another price"
[[nodiscard]] QString nameOfReason(StaleReason reason);

} // namespace updatefacts
