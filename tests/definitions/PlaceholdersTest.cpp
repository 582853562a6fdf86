// SPDX-License-Identifier: MIT
#include "definitions/Placeholders.h"

#include <gmock/gmock.h>

namespace updatefacts {
namespace {

std::string upper(const std::string &name) {
    return "<" + name + ">";
}

TEST(Placeholders, areFilled) {
    EXPECT_EQ(fillPlaceholders("{a} before {b/c}.", upper), "<a> before <b/c>.");
    EXPECT_EQ(fillPlaceholders("nothing", upper), "nothing");
    EXPECT_EQ(fillPlaceholders("", upper), "");
    EXPECT_EQ(fillPlaceholders("{}", upper), "<>");
}

TEST(Placeholders, neverLoseText) {
    EXPECT_EQ(fillPlaceholders("open { only", upper), "open { only");
    EXPECT_EQ(fillPlaceholders("close } first {a}", upper), "close } first <a>");
}

TEST(Placeholders, areNamed) {
    EXPECT_THAT(placeholdersIn("{a} and {b} and {a}"), testing::ElementsAre("a", "b", "a"));
    EXPECT_THAT(placeholdersIn("none"), testing::IsEmpty());
}

TEST(Placeholders, areNamedAsFilesNameThem) {
    EXPECT_EQ(withNamesOfFiles("{@support_end}, {@updatable=no}, {2027-12-11}, {limit}"),
              "support_end, no, 2027-12-11, {limit}");
}

} // namespace
} // namespace updatefacts
