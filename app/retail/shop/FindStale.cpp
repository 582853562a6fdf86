// SPDX-License-Identifier: MIT
#include "retail/shop/FindStale.h"

#include "disclosure/Gtin.h"
#include "label/template/Template.h"
#include "retail/join/Join.h"
#include "retail/ledger/PrintedRows.h"
#include "retail/library/FoldName.h"
#include "retail/library/LibraryFindings.h"
#include "retail/run/RunDesign.h"
#include "retail/table/LocalPrice.h"
#include "retail/table/SamePrice.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <set>
#include <tuple>
#include <utility>

namespace updatefacts {

namespace {

/// What a row calls its product, each with its kind in front.
std::vector<std::string> keysOf(const ShopRow &row) {
    std::vector<std::string> keys;
    if (!row.gtin.empty())
        keys.push_back("g" + gtin14Of(row.gtin));
    if (const std::string model = foldedModel(row.model); !model.empty())
        keys.push_back("m" + model);
    if (!row.file.empty())
        keys.push_back("f" + row.file);
    return keys;
}

/// What a table may call the product of a label, the surest first.
std::vector<std::string> keysOf(const PrintedLabel &label, const JoinedRow &joined) {
    std::vector<std::string> keys = keysOf(label.row);
    if (joined.entry) {
        for (const std::string &gtin : joined.entry->gtins)
            keys.push_back("g" + gtin);
        if (const std::string model = foldedModel(joined.entry->model); !model.empty())
            keys.push_back("m" + model);
    }
    keys.push_back("f" + label.disclosure); // then with fewer of its folders
    for (std::size_t i = label.disclosure.find('/'); i != std::string::npos;
         i = label.disclosure.find('/', i + 1))
        keys.push_back("f" + label.disclosure.substr(i + 1));
    return keys;
}

/// Not where both say which one they are, and it is another one.
bool mayBeOf(const ShopRow &row, const ShopRow &label) {
    return row.gtin.empty() || label.gtin.empty() || gtin14Of(row.gtin) == gtin14Of(label.gtin);
}

std::string saidBy(const PrintedLabel &label, const ShopRow &row) {
    return localPrice(row, row.language.empty() ? label.language : row.language);
}

/// How much a row of the table is like the one that the label was printed from.
auto likeness(const ShopRow &row, const PrintedLabel &label) {
    const ShopRow &was = label.row;
    const int same = (row.item == was.item ? 1 : 0) + (row.model == was.model ? 1 : 0) +
                     (row.file == was.file ? 1 : 0) + (row.aisle == was.aisle ? 1 : 0);
    return std::tuple(same, row.place.sheet == was.place.sheet && row.place.row == was.place.row,
                      isSamePrice(saidBy(label, row), was.price));
}

/// The designs of the program's templates as they are now, by id.
std::map<std::string, std::string> designsNow() {
    std::map<std::string, std::string> designs;
    for (const std::string &id : builtInTemplateIds())
        designs[id] = designOf(builtInTemplate(id));
    return designs;
}

std::string templateOf(const PrintedLabel &label) {
    return label.design.substr(0, label.design.find(' '));
}

/// What holds now of the labels of a ledger.
class Present {
  public:
    Present(const Library &library, const PricesNow &prices, const std::set<std::string> &revoked)
        : m_join(library), m_prices(prices), m_revoked(revoked), m_designs(designsNow()) {
        for (const ShopRow &row : prices.refused) {
            std::ranges::move(keysOf(row), std::inserter(m_refused, m_refused.end()));
            if (!row.item.empty())
                m_refused.insert("i" + row.item);
        }
    }

    LabelNow of(const PrintedLabel &label) {
        LabelNow now;
        const JoinedRow joined = find(label, now);
        now.entry = joined.entry;
        const std::vector<std::string> keys = keysOf(label, joined);
        if (const ShopRow *row = rowOf(label, keys))
            take(label, *row, now);
        else
            now.isUnlisted = m_prices.isWhole && !isRefused(label, keys);
        if (const auto design = m_designs.find(templateOf(label)); design != m_designs.end())
            now.design = design->second;
        now.isRevoked = m_revoked.contains(label.signer);
        return now;
    }

  private:
    /// Of several disclosures of a model the one that was printed, if it is there.
    [[nodiscard]] JoinedRow find(const PrintedLabel &label, LabelNow &now) {
        JoinedRow joined = m_join.find(label.row);
        if (joined.entry || !label.row.file.empty())
            return joined;
        ShopRow row = label.row;
        row.file = label.disclosure;
        JoinedRow other = m_join.find(row);
        if (!other.entry || joined.findings.front().rule != "table.ambiguous")
            return joined;
        now.file = label.disclosure;
        return other;
    }

    [[nodiscard]] const ShopRow *rowOf(const PrintedLabel &label,
                                       const std::vector<std::string> &keys) const {
        for (const std::string &key : keys) {
            const ShopRow *best = nullptr;
            if (const auto rows = m_prices.rowsOfKey.find(key); rows != m_prices.rowsOfKey.end())
                for (const std::size_t i : rows->second) {
                    const ShopRow &row = m_prices.rows[i];
                    if (mayBeOf(row, label.row) &&
                        (!best || likeness(*best, label) < likeness(row, label)))
                        best = &row;
                }
            if (best)
                return best;
        }
        return nullptr;
    }
    void take(const PrintedLabel &label, const ShopRow &row, LabelNow &now) const {
        if (m_prices.hasPrices)
            now.price = saidBy(label, row);
        if (m_prices.hasUnitPrices)
            now.unitPrice = row.unitPrice;
        now.language = row.language;
        now.labelTemplate = row.labelTemplate;
    }
    /// The table has a row of it, in which something is wrong.
    [[nodiscard]] bool isRefused(const PrintedLabel &label,
                                 const std::vector<std::string> &keys) const {
        return std::ranges::any_of(
                   keys, [&](const std::string &key) { return m_refused.contains(key); }) ||
               (!label.row.item.empty() && m_refused.contains("i" + label.row.item));
    }

    Join m_join;
    const PricesNow &m_prices;
    const std::set<std::string> &m_revoked;
    std::map<std::string, std::string> m_designs;
    std::set<std::string> m_refused;
};

/// Which labels of several ledgers stand on the shelf: those that no later one has printed again.
class Standing {
  public:
    explicit Standing(std::span<const Ledger> ledgers) {
        for (std::size_t i = 1; i < ledgers.size(); ++i)
            ledgers[i].labels([this, i](PrintedLabel &&label) {
                m_last[keyOf(label)] = i;
                return true;
            });
    }

    [[nodiscard]] bool isStanding(const PrintedLabel &label, std::size_t ledger) const {
        if (m_last.empty())
            return true;
        const auto last = m_last.find(keyOf(label));
        return last == m_last.end() || last->second <= ledger;
    }

  private:
    static std::string keyOf(const PrintedLabel &label) {
        return productKey(label.row) + label.row.aisle + '\x1f' + templateOf(label) + ' ' +
               label.language;
    }

    std::unordered_map<std::string, std::size_t> m_last;
};

} // namespace

bool isOfTheWhole(const Finding &finding) {
    return finding.severity == Severity::error && finding.place.line == 0;
}

PricesNow readPrices(const TableSource &table, const ColumnMapping &mapping,
                     const std::function<bool()> &goesOn, const FindingTaker &tell) {
    PricesNow prices;
    prices.hasPrices = mapping.columnOf(ShopField::price) != 0;
    prices.hasUnitPrices = mapping.columnOf(ShopField::unitPrice) != 0;
    prices.isWhole = true;
    readShopRows(
        table, mapping,
        [&](ShopRow &&row) {
            for (const std::string &key : keysOf(row))
                prices.rowsOfKey[key].push_back(prices.rows.size());
            prices.rows.push_back(std::move(row));
            const bool isWanted = goesOn();
            prices.isWhole = prices.isWhole && isWanted;
            return isWanted;
        },
        [&](Finding &&finding) {
            prices.isWhole = prices.isWhole && !isOfTheWhole(finding);
            tell(std::move(finding));
        },
        [&](ShopRow &&row) { prices.refused.push_back(std::move(row)); });
    prices.isWhole = prices.isWhole && !prices.rows.empty(); // another sheet, rather
    return prices;
}

std::optional<PricesNow> comparablePrices(const Library &library, const TableSource &table,
                                          const ColumnMapping &mapping,
                                          const std::function<bool()> &goesOn,
                                          const FindingTaker &tell) {
    bool isBroken = !library.isWhole();
    const auto judge = [&](Finding &&finding) {
        isBroken = isBroken || isOfTheWhole(finding);
        tell(std::move(finding));
    };
    PricesNow prices;
    if (!isBroken)
        for (Finding &finding : whatIsUnread(library))
            judge(std::move(finding));
    if (!isBroken && table.kind != TableSource::Kind::none)
        prices = readPrices(table, mapping, goesOn, judge);
    if (isBroken || !goesOn())
        return std::nullopt;
    return prices;
}

FoundStale findStale(std::span<const Ledger> ledgers, const Library &library,
                     const PricesNow &prices, const std::set<std::string> &revoked) {
    FoundStale found;
    Present present(library, prices, revoked);
    const Standing standing(ledgers);
    for (std::size_t i = 0; i < ledgers.size(); ++i)
        staleLabels(
            ledgers[i],
            [&](const PrintedLabel &label) -> std::optional<LabelNow> {
                if (!standing.isStanding(label, i))
                    return std::nullopt;
                ++found.all;
                return present.of(label);
            },
            [&](StaleLabel &&one) {
                one.ledger = i;
                found.labels.push_back(std::move(one));
            });
    std::ranges::stable_sort(found.labels, {},
                             [](const StaleLabel &one) { return one.label.row.aisle; });
    return found;
}

} // namespace updatefacts
