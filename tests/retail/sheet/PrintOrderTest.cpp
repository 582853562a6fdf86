// SPDX-License-Identifier: MIT
#include "retail/sheet/PrintOrder.h"

#include <gmock/gmock.h>

namespace updatefacts {
namespace {

using testing::ElementsAre;

TEST(PrintOrder, goesByAisleOrProductAndElseAsGiven) {
    const std::vector<OrderKey> labels = {
        {"A10", "lamp"}, {"a2", "Camera"}, {"A10", "bulb 10"}, {"", "bulb 9"}};
    EXPECT_THAT(printOrder(labels, PrintOrder::asGiven), ElementsAre(0, 1, 2, 3));
    EXPECT_THAT(printOrder(labels, PrintOrder::byAisle), ElementsAre(3, 1, 0, 2));
    EXPECT_THAT(printOrder(labels, PrintOrder::byProduct), ElementsAre(3, 2, 1, 0));
    EXPECT_THAT(printOrder({}, PrintOrder::byAisle), ElementsAre());
    EXPECT_THAT(printOrder(labels, PrintOrder::byAisleAndProduct), ElementsAre(3, 1, 2, 0));
}

TEST(PrintOrder, keepsTheLabelsOfAnAisleTogether) {
    const std::vector<OrderKey> labels = {{"a1", "1"}, {"A1", "2"}, {"a1", "3"}, {"A01", "4"}};
    EXPECT_THAT(printOrder(labels, PrintOrder::byAisle), ElementsAre(3, 1, 0, 2));
}

TEST(PrintOrder, countsNumbersAsNumbers) {
    for (const auto &[a, b] : {std::pair("2", "10"),
                               {"A 2", "A 10"},
                               {"A02", "a3"},
                               {"", "A"},
                               {"A", "A1"},
                               {"A1", "AB"},
                               {"3-9", "3-10"},
                               {"99999999999999999999999", "100000000000000000000000"}}) {
        EXPECT_TRUE(comesBefore(a, b)) << a << ' ' << b;
        EXPECT_FALSE(comesBefore(b, a)) << a << ' ' << b;
    }
    for (const auto &[a, b] : {std::pair("A1", "a1"), {"A01", "A1"}, {"0", "00"}, {"", ""}}) {
        EXPECT_FALSE(comesBefore(a, b)) << a << ' ' << b;
        EXPECT_FALSE(comesBefore(b, a)) << a << ' ' << b;
    }
}

} // namespace
} // namespace updatefacts
