// SPDX-License-Identifier: MIT
#include "collect/items/ReadItems.h"

#include "disclosure/Gtin.h"
#include "retail/cells/TableFinding.h"
#include "retail/table/ReadGtin.h"
#include "site/index/MachineIndex.h"

#include <QUrl>

#include <set>

namespace updatefacts {

namespace {

bool isAddress(std::string_view text) {
    return text.starts_with("https://") || text.starts_with("http://");
}

std::string trimmed(const std::string &text) {
    const std::size_t first = text.find_first_not_of(" \t");
    return first == std::string::npos
               ? std::string()
               : text.substr(first, text.find_last_not_of(" \t") - first + 1);
}

/// The link set of a GTIN, 14 digits (GS1-Conformant Resolver Standard, section 2).
CollectItem itemOfGtin(const std::string &gtin, const std::string &resolver) {
    const std::string stem =
        resolver.ends_with('/') ? resolver.substr(0, resolver.size() - 1) : resolver;
    return {stem + "/01/" + gtin + "?linkType=linkset", true};
}

std::optional<CollectItem> itemOfRow(const TableRow &row, const std::string &resolver) {
    for (const Cell &cell : row.cells)
        if (const std::string text = trimmed(cell.text); isAddress(text))
            return itemOf(text, resolver);
    for (const Cell &cell : row.cells)
        if (const CellReading gtin = readGtin(cell); !gtin.value.empty() && !gtin.isWrong())
            return itemOfGtin(gtin14Of(gtin.value), resolver);
    return std::nullopt;
}

} // namespace

std::optional<CollectItem> itemOf(std::string_view text, const std::string &resolver) {
    if (isGtin(text))
        return itemOfGtin(gtin14Of(text), resolver);
    if (!isAddress(text))
        return std::nullopt;
    QUrl url(QString::fromUtf8(text), QUrl::StrictMode);
    const bool isHost = url.isValid() && url.path().size() <= 1 && !url.hasQuery();
    if (isHost)
        url.setPath(QLatin1Char('/') + QLatin1String(machineIndexPath));
    return CollectItem{isHost ? url.toString(QUrl::FullyEncoded).toStdString() : std::string(text)};
}

std::vector<CollectItem> readItems(const TableSource &source, const std::string &resolver,
                                   Findings &findings) {
    std::vector<CollectItem> items;
    std::set<std::string> known;
    bool isFirst = true;
    const auto take = [&](TableRow &&row) {
        const bool isHeading = std::exchange(isFirst, false);
        if (row.cells.empty() || trimmed(row.cells.front().text).starts_with('#'))
            return true;
        const auto item = itemOfRow(row, resolver);
        if (item && known.insert(item->address).second)
            items.push_back(*item);
        else if (!item && !isHeading)
            findings.push_back(tableFinding(Severity::warning, "collect.no_item",
                                            {source.name, row.sheet, row.row, 0}));
        return true;
    };
    readTable(source, take, [&](Finding &&finding) { findings.push_back(std::move(finding)); });
    return items;
}

} // namespace updatefacts
