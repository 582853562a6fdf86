// SPDX-License-Identifier: MIT
#pragma once

#include "retail/ledger/Ledger.h"

#include <string>

namespace updatefacts {

/// Where RunPlan::said tells which key signed the codes.
inline constexpr const char *signerEntry = "signed_by";

/// kidText() of that key; "": the codes of the run are not signed.
[[nodiscard]] std::string signerOfRun(const RunPlan &plan);

} // namespace updatefacts
