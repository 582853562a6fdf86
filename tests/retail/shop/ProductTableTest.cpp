// SPDX-License-Identifier: MIT
#include "retail/shop/ProductTable.h"

#include <gmock/gmock.h>

namespace updatefacts {
namespace {

ShopProduct product(const std::string &file, const std::string &searched) {
    ShopProduct product;
    product.file = file;
    product.searched = searched;
    return product;
}

/// a: Zoom, b: Alarm, c: Bulb.
ProductTable smallTable() {
    ShopProduct zoom = product("a", "zoom\nacme x-1 4711");
    zoom.manufacturer = "Acme";
    zoom.state = "planned";
    zoom.until = "2031-01";
    zoom.price = "9,90 \xE2\x82\xAC";
    zoom.copies = 12;
    zoom.isListed = true;
    ShopProduct alarm = product("b", "alarm\nbrewster");
    alarm.manufacturer = "Brewster";
    alarm.state = "error";
    alarm.findings = 3;
    alarm.hasChanged = false;
    ShopProduct bulb = product("c", "bulb\nacme");
    bulb.manufacturer = "acme";
    bulb.state = "promised";
    bulb.until = "2029-12-31";
    bulb.price = "1.299,00 \xE2\x82\xAC";
    bulb.copies = 2;
    bulb.isListed = true;
    return ProductTable({zoom, alarm, bulb});
}

std::string shown(const ShopFilter &filter) {
    const ProductTable table = smallTable();
    std::string names;
    for (const std::uint32_t i : table.find(filter, [] { return false; }))
        names += table.products()[i].file;
    return names;
}

TEST(ProductTable, ordersByEachColumn) {
    EXPECT_EQ(shown({}), "bca") << "by product";
    EXPECT_EQ(shown({.isDescending = true}), "acb");
    EXPECT_EQ(shown({.sortedBy = ShopColumn::manufacturer}), "cab") << "ignoring case, then name";
    EXPECT_EQ(shown({.sortedBy = ShopColumn::state}), "cab") << "the firmest first";
    EXPECT_EQ(shown({.sortedBy = ShopColumn::until}), "bca");
    EXPECT_EQ(shown({.sortedBy = ShopColumn::price}), "bac") << "9.90 before 1299";
    EXPECT_EQ(shown({.sortedBy = ShopColumn::copies, .isDescending = true}), "acb");
    EXPECT_EQ(shown({.sortedBy = ShopColumn::findings, .isDescending = true}), "bac");
}

TEST(ProductTable, showsWhatAllFiltersLetThrough) {
    EXPECT_EQ(shown({.text = "ACME"}), "ca");
    EXPECT_EQ(shown({.text = "acme 4711"}), "a") << "all words";
    EXPECT_EQ(shown({.text = "acme nothing"}), "");
    EXPECT_EQ(shown({.state = "error"}), "b");
    EXPECT_EQ(shown({.onlyListed = true}), "ca");
    EXPECT_EQ(shown({.onlyChanged = true}), "ca");
    EXPECT_EQ(shown({.text = "acme", .state = "planned", .onlyListed = true}), "a");
}

TEST(ProductTable, stopsWhenNobodyWaitsAnyMore) {
    EXPECT_TRUE(smallTable().find({}, [] { return true; }).empty());
}

} // namespace
} // namespace updatefacts
