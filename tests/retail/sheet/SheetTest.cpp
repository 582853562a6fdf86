// SPDX-License-Identifier: MIT
#include "retail/sheet/Sheet.h"

#include <gmock/gmock.h>

namespace updatefacts {
namespace {

Length mm(double count) {
    return Length::millimetres(count);
}

TEST(Sheet, laysItsLabelsRowByRow) {
    Sheet sheet;
    sheet.label = {mm(63.5), mm(38.1)};
    sheet.first = {mm(7.2), mm(15.1)};
    sheet.pitch = {mm(66), mm(38.1)};
    sheet.columns = 2;
    sheet.rows = 2;
    EXPECT_THAT(placesOf(sheet),
                testing::ElementsAre(Rect{mm(7.2), mm(15.1), mm(63.5), mm(38.1)},
                                     Rect{mm(73.2), mm(15.1), mm(63.5), mm(38.1)},
                                     Rect{mm(7.2), mm(53.2), mm(63.5), mm(38.1)},
                                     Rect{mm(73.2), mm(53.2), mm(63.5), mm(38.1)}));
}

} // namespace
} // namespace updatefacts
