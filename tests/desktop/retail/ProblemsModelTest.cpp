// SPDX-License-Identifier: MIT
#include "desktop/retail/ProblemsModel.h"

#include "retail/cells/TableFinding.h"

#include <gtest/gtest.h>

namespace updatefacts {
namespace {

TEST(ProblemsModel, saysWhereInTheTable) {
    struct Row {
        CellPlace place;
        const char *shown;
    };
    const Words words("en");
    for (const Row &row : {Row{{"prices.csv", {}, 7, 2}, "B7"},
                           {{"prices.xlsx", "Prices", 7, 2}, "Prices!B7"},
                           {{"prices.csv", {}, 7, 0}, "7"},
                           {{"prices.xlsx", "Prices", 7, 0}, "7"},
                           {{"prices.csv", {}, 0, 2}, ""},
                           {{"prices.csv", {}, 0, 0}, ""}}) {
        ProblemsModel model(words);
        model.show({tableFinding(Severity::error, "table.two_prices", row.place,
                                 {argument::text("key", "LC2"), argument::text("price", "1"),
                                  argument::number("row", 3)})});
        const QModelIndex place = model.index(0, ProblemsModel::rowColumn);
        EXPECT_EQ(model.data(place, Qt::DisplayRole).toString().toStdString(), row.shown);
    }
}

} // namespace
} // namespace updatefacts
