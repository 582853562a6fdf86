// SPDX-License-Identifier: MIT
#include "publish/openeox/MomentFault.h"

#include "publish/openeox/OpenEoxCore.h"

#include <gtest/gtest.h>

namespace updatefacts {
namespace {

struct Row {
    const char *text, *name, *meant;
};

void expectRows(std::initializer_list<Row> rows, std::string_view dayTime) {
    for (const auto &[text, name, meant] : rows) {
        const MomentFault fault = momentFault(text, dayTime);
        EXPECT_FALSE(Moment::parse(text)) << text;
        EXPECT_EQ(fault.message, *name ? std::string("openeox.date_time:") + name : "") << text;
        EXPECT_EQ(fault.meant, meant) << text;
        EXPECT_EQ(Moment::parse(fault.meant).has_value(), !fault.meant.empty()) << text;
    }
}

TEST(MomentFault, tellsWhatIsMeant) {
    expectRows(
        {
            {"2031-06-30", "day", "2031-06-30T23:59:59Z"},
            {"2028-02-29", "day", "2028-02-29T23:59:59Z"},
            {"2031-06-30T24:00:00Z", "midnight", "2031-07-01T00:00:00Z"},
            {"2031-12-31T24:00:00+05:30", "midnight", "2032-01-01T00:00:00+05:30"},
            {"2028-02-28T24:00Z", "midnight", "2028-02-29T00:00:00Z"},
            {"2031-06-30t24:00:00.000z", "midnight", "2031-07-01T00:00:00Z"},
            {"2016-12-31T23:59:60Z", "leap", "2016-12-31T23:59:59Z"},
            {"2016-12-31T18:59:60.7-05:00", "leap", "2016-12-31T18:59:59-05:00"},
            {"2031-06-30t23:59:59z", "spelled", "2031-06-30T23:59:59Z"},
            {"2031-06-30 23:59:59Z", "spelled", "2031-06-30T23:59:59Z"},
            {"2031-06-30 23:59:59 +02:00", "spelled", "2031-06-30T23:59:59+02:00"},
            {"2031-06-30T23:59:59+0200", "spelled", "2031-06-30T23:59:59+02:00"},
            {"2031-06-30T23:59:59-11", "spelled", "2031-06-30T23:59:59-11:00"},
            {"2031-06-30T23:59:59,250+14", "spelled", "2031-06-30T23:59:59.250+14:00"},
            {"2031-06-30T23:59Z", "spelled", "2031-06-30T23:59:00Z"},
            {"2031-06-30T23:59:59", "zone", ""},
            {"2031-06-30 23:59", "zone", ""},
        },
        endOfDay);
}

TEST(MomentFault, makesNothingUp) {
    expectRows(
        {
            {"", "", ""},
            {"TBA", "", ""},
            {"2031", "", ""},
            {"2031-06", "", ""},
            {"30.06.2031", "", ""},
            {"2031-02-30", "", ""},
            {"2031-02-30T23:59:59", "", ""},
            {"2031-06-30T24:00:01Z", "", ""},
            {"2031-06-30T24:00:00.5Z", "", ""},
            {"2031-06-30T25:00:00Z", "", ""},
            {"2031-06-30T23:60:00Z", "", ""},
            {"2031-06-30T23:59:61Z", "", ""},
            {"2031-06-30T23:59:59+24:00", "", ""},
            {"2031-06-30T24:00:00+24:00", "", ""},
            {"9999-12-31T24:00:00Z", "", ""},
            {"2031-06-30T23:59:59Z\n", "", ""},
            {"٢٠٣١-06-30", "", ""},
        },
        endOfDay);
}

TEST(MomentFault, knowsThatAStartIsTheFirstMomentOfItsDay) {
    expectRows({{"2031-06-30", "day", "2031-06-30T00:00:00Z"}}, "T00:00:00Z");
    expectRows({{"2031-06-30", "", ""}}, "");
}

} // namespace
} // namespace updatefacts
