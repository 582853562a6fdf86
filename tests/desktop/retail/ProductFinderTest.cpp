// SPDX-License-Identifier: MIT
#include "desktop/retail/ProductFinder.h"

#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

#include <utility>

namespace updatefacts {
namespace {

/// 100,000 products, called 0 to 99999.
std::shared_ptr<const ProductTable> manyProducts() {
    std::vector<ShopProduct> products(100'000);
    for (std::size_t i = 0; i < products.size(); ++i)
        products[i].searched = products[i].file = std::to_string(i);
    return std::make_shared<const ProductTable>(std::move(products));
}

TEST(ProductFinder, answersOnlyTheNewestQuestion) {
    const std::shared_ptr<const ProductTable> table = manyProducts();
    ProductFinder finder;
    QSignalSpy found(&finder, &ProductFinder::found);
    for (const char *text : {"", "9", "99", "999", "9999"})
        finder.find(table, {.text = text});
    ASSERT_TRUE(found.wait(20000));
    QTest::qWait(100);
    ASSERT_EQ(found.count(), 1) << "those before are of no use any more";
    const auto numbers = found[0][0].value<ProductFinder::Numbers>();
    EXPECT_EQ(numbers->size(), 20U - 1) << "9999, 19999, ... 99999 and 99990, ... 99998";
}

/// Nothing is told once it is gone, and it does not wait for work that nobody wants.
TEST(ProductFinder, goesAtOnce) {
    const std::shared_ptr<const ProductTable> table = manyProducts();
    auto finder = std::make_unique<ProductFinder>();
    int answers = 0;
    QObject::connect(finder.get(), &ProductFinder::found, [&] { ++answers; });
    finder->find(table, {.text = "9"});
    finder.reset();
    QTest::qWait(50);
    EXPECT_EQ(answers, 0);
}

} // namespace
} // namespace updatefacts
