// SPDX-License-Identifier: MIT
#include "retail/shop/ShopList.h"

#include "retail/library/FilterLibrary.h"
#include "retail/library/FoldName.h"
#include "retail/table/SamePrice.h"

#include <utility>

namespace updatefacts {

namespace {

/// The product's name stands first, apart: it is what products are ordered by.
std::string searchedIn(const LibraryEntry &entry, const std::string &item) {
    std::string others = entry.manufacturer + '\n' + entry.model;
    for (const std::string &gtin : entry.gtins)
        others += '\n' + gtin;
    return foldedName(entry.product) + '\n' + foldedName(others + '\n' + entry.file + '\n' + item);
}

ShopProduct productOf(const LibraryEntry &entry, const ListedProduct *listed, bool hasList) {
    ShopProduct product;
    product.file = entry.file;
    product.product = entry.product;
    product.manufacturer = entry.manufacturer;
    product.model = entry.model;
    product.state = entry.hasError ? "error" : entry.state;
    product.until = entry.until;
    product.findings = entry.findings;
    product.copies = hasList || entry.hasError ? 0 : 1;
    if (listed) {
        product.isListed = true;
        product.item = listed->item;
        product.price = listed->price;
        product.copies = listed->copies;
    }
    product.searched = searchedIn(entry, product.item);
    return product;
}

bool isOtherThanPrinted(const LibraryEntry &entry, const ListedProduct *listed,
                        const PrintedStates &printed) {
    const auto before = printed.find(entry.file);
    return before == printed.end() || before->second.fingerprint != entry.fingerprint ||
           (listed && !isSamePrice(listed->price, before->second.price));
}

} // namespace

ShopList readShopList(const TablePrint &print) {
    ShopList list;
    TablePrint each = print;
    each.sheet.reset();
    each.plan = {};
    each.order = PrintOrder::asGiven;
    each.run.tell = [&list](Finding &&finding) {
        if (finding.severity != Severity::note && list.findings.size() < ShopList::mostFindings)
            list.findings.push_back(std::move(finding));
    };
    TableOutcome outcome = planTable(each, [&](RunPage &&page) {
        for (const PlacedLabel &one : page.labels) {
            ListedProduct &product = list.products[one.label.entry.file];
            if (product.copies++ == 0) {
                product.item = one.label.row.item;
                product.price = one.label.row.price;
            }
            ++list.labels;
        }
        return !each.run.stops || !each.run.stops();
    });
    list.rows = outcome.rows;
    list.refused = std::move(outcome.refused);
    list.isWhole = outcome.isTableWhole;
    return list;
}

void readPrinted(const Ledger &ledger, PrintedStates &printed) {
    ledger.labels([&](PrintedLabel &&label) {
        printed[label.disclosure] = {std::move(label.fingerprint), std::move(label.row.price)};
        return true;
    });
}

std::vector<ShopProduct> productsOf(const Library &library, const ShopList *list,
                                    const PrintedStates &printed) {
    std::vector<ShopProduct> products;
    for (const LibraryEntry &entry : entriesOf(library, {})) {
        const ListedProduct *listed = nullptr;
        if (list)
            if (const auto found = list->products.find(entry.file); found != list->products.end())
                listed = &found->second;
        products.push_back(productOf(entry, listed, list != nullptr));
        products.back().hasChanged = isOtherThanPrinted(entry, listed, printed);
    }
    return products;
}

} // namespace updatefacts
