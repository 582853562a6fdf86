// SPDX-License-Identifier: MIT
#include "render/PdfFont.h"

#include <gtest/gtest.h>

#include <random>

namespace updatefacts {
namespace {

/// From the twentieth subset on they are made from a face that was read whole.
TEST(FontSubsetter, givesTheBytesOfAFreshOne) {
    const Fonts fonts;
    std::mt19937 random(3);
    for (const FontFace *face : fonts.fallbacks(Cut::display, 700, "en")) {
        FontSubsetter used(*face);
        for (int i = 0; i < 40; ++i) {
            std::set<std::uint32_t> glyphs;
            while (glyphs.size() < 30)
                glyphs.insert(static_cast<std::uint32_t>(random() % 190));
            const SubsetFont font = used.subset(glyphs);
            const SubsetFont fresh = FontSubsetter(*face).subset(glyphs);
            EXPECT_TRUE(font.program == fresh.program) << face->name() << ", subset " << i;
            EXPECT_EQ(font.codes, fresh.codes) << face->name();
        }
    }
}

} // namespace
} // namespace updatefacts
