// SPDX-License-Identifier: MIT
#pragma once

#include "retail/ledger/Ledger.h"
#include "retail/library/LibraryEntry.h"

#include <functional>
#include <optional>
#include <string>

namespace updatefacts {

/// Why a label must come off the shelf or be printed again. The order is that of urgency: a label
/// has the first that holds.
enum class StaleReason {
    gone,    ///< the library has no disclosure of it any more
    ended,   ///< support has ended since it was printed
    revised, ///< the disclosure says something else
    price,   ///< the shop's table has another price
    design,  ///< the template was changed
};

/// "gone", "ended", "revised", "price", "design".
[[nodiscard]] std::string idOf(StaleReason reason);

/// What holds now of a label that was printed.
struct LabelNow {
    std::optional<LibraryEntry> entry;           ///< nothing: there is none
    std::optional<std::string> price, unitPrice; ///< nothing: no table was given, or it has no row
    std::string design;                          ///< as PrintedLabel has it; empty: not compared
};

struct StaleLabel {
    PrintedLabel label;
    StaleReason reason = StaleReason::gone;
    std::string was, is; ///< what changed: a state, a fingerprint, a price, a design
};

/// The labels of the ledger that are stale, in its order.
void staleLabels(const Ledger &ledger, const std::function<LabelNow(const PrintedLabel &)> &now,
                 const std::function<void(StaleLabel &&)> &take);

} // namespace updatefacts
