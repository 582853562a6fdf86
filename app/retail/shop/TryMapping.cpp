// SPDX-License-Identifier: MIT
#include "retail/shop/TryMapping.h"

#include <utility>

namespace updatefacts {

TriedMapping tryMapping(const TableSource &source, const ColumnMapping &mapping, int rows) {
    constexpr std::size_t most = 1000; // findings
    TriedMapping tried;
    if (std::optional<Finding> doubt = priceDoubt(mapping, source.name))
        tried.findings.push_back(*std::move(doubt));
    readShopRows(
        source, mapping, [&](ShopRow &&) { return ++tried.good < rows; },
        [&](Finding &&finding) {
            if (finding.severity == Severity::error && finding.place.line > 0 &&
                tried.reasons.emplace(finding.place.line, finding.rule).second)
                ++tried.refused;
            if (finding.severity != Severity::note && tried.findings.size() < most)
                tried.findings.push_back(std::move(finding));
        });
    return tried;
}

} // namespace updatefacts
