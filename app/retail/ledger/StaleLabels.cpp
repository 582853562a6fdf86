// SPDX-License-Identifier: MIT
#include "retail/ledger/StaleLabels.h"

#include "retail/table/SamePrice.h"

#include <utility>

namespace updatefacts {

namespace {

using PriceChange = std::optional<StaleLabel::Change>;

PriceChange changeOf(const std::string &was, const std::optional<std::string> &is) {
    return is && !isSamePrice(was, *is) ? PriceChange({was, *is}) : std::nullopt;
}

/// The row of a label with what holds now.
ShopRow printedAgain(ShopRow row, const LabelNow &now, const PriceChange &price,
                     const PriceChange &unitPrice) {
    if (price)
        row.price = price->is;
    if (unitPrice)
        row.unitPrice = unitPrice->is;
    if (!now.file.empty())
        row.file = now.file;
    row.language = now.language;
    row.labelTemplate = now.labelTemplate;
    row.copies = now.isUnlisted ? 0 : 1;
    return row;
}

struct WhyStale {
    StaleReason reason;
    std::string was, is;
};

std::optional<WhyStale> whyStale(const PrintedLabel &label, const LabelNow &now,
                                 const PriceChange &price) {
    if (now.isUnlisted)
        return WhyStale{StaleReason::unlisted, {}, {}};
    if (!now.entry)
        return WhyStale{StaleReason::gone, label.disclosure, {}};
    if (now.entry->hasError)
        return WhyStale{StaleReason::broken, label.disclosure, {}};
    if (now.entry->state == "ended" && label.state != "ended")
        return WhyStale{StaleReason::ended, label.state, now.entry->state};
    if (now.isRevoked)
        return WhyStale{StaleReason::revoked, label.signer, {}};
    if (now.entry->fingerprint != label.fingerprint)
        return WhyStale{StaleReason::revised, label.fingerprint, now.entry->fingerprint};
    if (price)
        return WhyStale{StaleReason::price, price->was, price->is};
    if (!now.design.empty() && now.design != label.design)
        return WhyStale{StaleReason::design, label.design, now.design};
    return std::nullopt;
}

std::optional<StaleLabel> staleOf(PrintedLabel label, const LabelNow &now) {
    const PriceChange price = changeOf(label.row.price, now.price);
    const PriceChange unitPrice = changeOf(label.row.unitPrice, now.unitPrice);
    PriceChange shown = price ? price : unitPrice;
    std::optional<WhyStale> why = whyStale(label, now, shown);
    if (!why)
        return std::nullopt;
    ShopRow again = printedAgain(label.row, now, price, unitPrice);
    return StaleLabel{std::move(label),   why->reason,      std::move(why->was),
                      std::move(why->is), std::move(shown), std::move(again)};
}

} // namespace

std::string idOf(StaleReason reason) {
    switch (reason) {
    case StaleReason::unlisted:
        return "unlisted";
    case StaleReason::gone:
        return "gone";
    case StaleReason::broken:
        return "broken";
    case StaleReason::ended:
        return "ended";
    case StaleReason::revoked:
        return "revoked";
    case StaleReason::revised:
        return "revised";
    case StaleReason::price:
        return "price";
    case StaleReason::design:
        return "design";
    }
    return {};
}

void staleLabels(const Ledger &ledger,
                 const std::function<std::optional<LabelNow>(const PrintedLabel &)> &now,
                 const std::function<void(StaleLabel &&)> &take) {
    ledger.labels([&](PrintedLabel &&label) {
        const std::optional<LabelNow> present = now(label);
        if (!present)
            return true;
        if (std::optional<StaleLabel> stale = staleOf(std::move(label), *present))
            take(*std::move(stale));
        return true;
    });
}

} // namespace updatefacts
