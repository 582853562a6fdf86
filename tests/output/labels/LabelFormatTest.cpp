// SPDX-License-Identifier: MIT
#include "output/labels/LabelFormat.h"

#include <gtest/gtest.h>

#include <set>
#include <string>

namespace updatefacts {

TEST(LabelFormat, isFoundByItsNameAndByItsFiles) {
    EXPECT_EQ(labelFormat("png1")->ending, "_1bit.png");
    EXPECT_EQ(labelFormat("PDF"), std::nullopt);
    EXPECT_EQ(labelFormat(""), std::nullopt);
    for (const LabelFormat &format : labelFormats()) {
        EXPECT_EQ(formatOfFile("kettle_panel_en-2" + std::string(format.ending)), format);
        EXPECT_STRNE(format.title, "") << format.name;
    }
    EXPECT_EQ(formatOfFile("kettle_panel_en.txt"), std::nullopt);
}

TEST(LabelFormat, hasANameAndAnEndingOfItsOwn) {
    std::set<std::string_view> names, endings;
    for (const LabelFormat &format : labelFormats()) {
        EXPECT_TRUE(names.insert(format.name).second) << format.name;
        EXPECT_TRUE(endings.insert(format.ending).second) << format.ending;
    }
}

} // namespace updatefacts
