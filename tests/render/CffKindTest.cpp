// SPDX-License-Identifier: MIT
#include "render/CffKind.h"

#include "../label/ExampleLabels.h"
#include "render/PdfFont.h"

#include <gtest/gtest.h>

namespace updatefacts {

namespace {

const FontFace *faceNamed(const std::string &part) {
    for (const FontFace *face : fonts().fallbacks(Cut::text, 400, "ja"))
        if (face->name().find(part) != std::string::npos)
            return face;
    return nullptr;
}

TEST(CffKind, interIsKeyedByName) {
    const FontFace *face = faceNamed("Inter");
    ASSERT_TRUE(face);
    const SubsetFont font = FontSubsetter(*face).subset({5, 300});
    ASSERT_EQ(font.kind, SubsetFont::Kind::cff);
    EXPECT_FALSE(isCidKeyed(font.program));
    EXPECT_EQ(font.codes.at(5), 1) << "renumbered: .notdef is 0";
    EXPECT_EQ(font.codes.at(300), 2);
}

TEST(CffKind, notoCjkIsKeyedByCid) {
    const FontFace *face = faceNamed("CJK");
    if (!face)
        GTEST_SKIP() << "Noto Sans CJK is not installed.";
    const SubsetFont font = FontSubsetter(*face).subset({5, 30000});
    ASSERT_EQ(font.kind, SubsetFont::Kind::cff);
    EXPECT_TRUE(isCidKeyed(font.program));
    EXPECT_EQ(font.codes.at(5), 5) << "CIDs stay what they are";
    EXPECT_EQ(font.codes.at(30000), 30000);
    EXPECT_LT(font.program.size(), 10'000U);
}

TEST(CffKind, survivesDamage) {
    const FontFace *face = faceNamed("Inter");
    ASSERT_TRUE(face);
    const std::string whole = FontSubsetter(*face).subset({5}).program;
    for (std::size_t size = 0; size < std::min<std::size_t>(whole.size(), 64); ++size)
        EXPECT_FALSE(isCidKeyed(std::string_view(whole).substr(0, size))) << size;
    EXPECT_FALSE(isCidKeyed(std::string(64, '\xFF')));
}

} // namespace
} // namespace updatefacts
