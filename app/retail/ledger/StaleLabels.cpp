// SPDX-License-Identifier: MIT
#include "retail/ledger/StaleLabels.h"

#include <utility>

namespace updatefacts {

namespace {

bool hasChanged(const std::string &was, const std::optional<std::string> &is) {
    return is && *is != was;
}

std::optional<StaleLabel> staleOf(PrintedLabel label, const LabelNow &now) {
    const auto stale = [&](StaleReason reason, std::string was, std::string is) {
        return StaleLabel{std::move(label), reason, std::move(was), std::move(is)};
    };
    if (!now.entry)
        return stale(StaleReason::gone, label.disclosure, {});
    if (now.entry->state == "ended" && label.state != "ended")
        return stale(StaleReason::ended, label.state, now.entry->state);
    if (now.entry->fingerprint != label.fingerprint)
        return stale(StaleReason::revised, label.fingerprint, now.entry->fingerprint);
    if (hasChanged(label.row.price, now.price))
        return stale(StaleReason::price, label.row.price, *now.price);
    if (hasChanged(label.row.unitPrice, now.unitPrice))
        return stale(StaleReason::price, label.row.unitPrice, *now.unitPrice);
    if (!now.design.empty() && now.design != label.design)
        return stale(StaleReason::design, label.design, now.design);
    return std::nullopt;
}

} // namespace

std::string idOf(StaleReason reason) {
    switch (reason) {
    case StaleReason::gone:
        return "gone";
    case StaleReason::ended:
        return "ended";
    case StaleReason::revised:
        return "revised";
    case StaleReason::price:
        return "price";
    case StaleReason::design:
        return "design";
    }
    return {};
}

void staleLabels(const Ledger &ledger, const std::function<LabelNow(const PrintedLabel &)> &now,
                 const std::function<void(StaleLabel &&)> &take) {
    ledger.labels([&](PrintedLabel &&label) {
        const LabelNow present = now(label);
        if (std::optional<StaleLabel> stale = staleOf(std::move(label), present))
            take(*std::move(stale));
        return true;
    });
}

} // namespace updatefacts
