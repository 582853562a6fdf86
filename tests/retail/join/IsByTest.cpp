// SPDX-License-Identifier: MIT
#include "retail/join/IsBy.h"

#include <gtest/gtest.h>

namespace updatefacts {
namespace {

TEST(IsBy, makersAsShopsAndMakersWriteThem) {
    struct Row {
        const char *manufacturer, *product, *said;
        bool isBy;
    };
    const Row rows[] = {
        {"Robert Bosch GmbH", "Kettle", "Bosch", true},
        {"Bosch", "Kettle", "ROBERT BOSCH", true},
        {"HP Inc.", "Printer", "HP", true},
        {"Signify Netherlands B.V.", "Philips Hue Bridge", "Philips", true},
        {"TP-Link Systems Inc.", "Tapo C200", "TPLink", true},
        {"ASUSTeK Computer Inc.", "RT-AX", "ASUS", true},
        {"L'Oréal", "Mirror", "L\u2019OREAL", true},
        {"\u682A\u5F0F\u4F1A\u793E\u30D0\u30C3\u30D5\u30A1\u30ED\u30FC", "WSR",
         "\u30D0\u30C3\u30D5\u30A1\u30ED\u30FC", true},
        {"Lumio", "Cam 2", "", true},
        {"", "Cam 2", "Lumio", true},
        {"Lumio", "Cam 2", "GmbH", true},
        {"Lumio GmbH", "Cam 2", "Tuya GmbH", false},
        {"Lumio Electronics", "Cam 2", "Konke Electronics", false},
        {"Signify", "Orange lamp", "GE", false},
        {"Gledopto", "Lamp", "LG", false},
        {"Lumio", "Cam 2", "_TZ3000_kfvq6avy", false},
    };
    for (const Row &row : rows) {
        LibraryEntry entry;
        entry.manufacturer = row.manufacturer;
        entry.product = row.product;
        EXPECT_EQ(isBy(entry, row.said), row.isBy) << row.manufacturer << " | " << row.said;
    }
}

} // namespace
} // namespace updatefacts
