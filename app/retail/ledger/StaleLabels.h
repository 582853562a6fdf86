// SPDX-License-Identifier: MIT
#pragma once

#include "retail/ledger/Ledger.h"
#include "retail/library/LibraryEntry.h"

#include <cstddef>
#include <functional>
#include <optional>
#include <string>

namespace updatefacts {

/// Why a label must come off the shelf or be printed again. The order is that of urgency: a label
/// has the first that holds.
enum class StaleReason {
    unlisted, ///< the shop's table does not have the product any more
    gone,     ///< the library has no disclosure of it any more
    broken,   ///< the disclosure has an error
    ended,    ///< support has ended since it was printed
    revoked,  ///< the key that signed its code is revoked
    revised,  ///< the disclosure says something else
    price,    ///< the shop's table has another price
    design,   ///< the template was changed
};

/// "unlisted", "gone", "broken", "ended", "revoked", "revised", "price",
/// "design".
[[nodiscard]] std::string idOf(StaleReason reason);

/// What holds now of a label that was printed.
struct LabelNow {
    std::optional<LibraryEntry> entry; ///< nothing: there is none
    /// As a label says them now; nothing: the table does not say.
    std::optional<std::string> price, unitPrice;
    std::string design;                  ///< as PrintedLabel has it; empty: not compared
    bool isUnlisted = false;             ///< there is a table, and it has no such product
    std::string language, labelTemplate; ///< that the table asks for
    std::string file{};                  ///< of the library, where the row's model is not enough
    bool isRevoked = false;              ///< the key that signed its code
};

struct StaleLabel {
    PrintedLabel label;
    StaleReason reason = StaleReason::gone;
    std::string was, is; ///< what changed: a state, a fingerprint, a price, a design
    struct Change {
        std::string was, is;
    };
    std::optional<Change> price{}; ///< changed, whatever the reason
    ShopRow again{};               ///< what to print now; no copies where it must only come off
    std::size_t ledger = 0;        ///< that has the label: its number among several, from 0
};

/// The labels of the ledger that are stale, in its order. now: nothing where it is not asked about.
void staleLabels(const Ledger &ledger,
                 const std::function<std::optional<LabelNow>(const PrintedLabel &)> &now,
                 const std::function<void(StaleLabel &&)> &take);

} // namespace updatefacts
