// SPDX-License-Identifier: MIT
#include "label/type/Shaper.h"

#include <gtest/gtest.h>

namespace updatefacts {
namespace {

const Fonts &allFonts() {
    static const Fonts all;
    return all;
}

std::vector<std::uint32_t> glyphsOf(const Phrase &phrase) {
    Shaper shaper(allFonts(), phrase.language, false);
    std::vector<std::uint32_t> ids;
    for (const ShapedGlyph &glyph : shaper.shape(phrase, phrase.text, Cut::text, 400).glyphs)
        ids.push_back(glyph.id);
    return ids;
}

std::set<std::string> facesOf(const std::string &text, const char *language, int weight) {
    const Phrase phrase{text, {}, Role::promise, language, {}};
    Shaper shaper(allFonts(), language, false);
    std::set<std::string> names;
    for (const ShapedRun &run : shaper.shape(phrase, text, Cut::display, weight).runs)
        names.insert(run.face->name());
    return names;
}

} // namespace

TEST(Shaper, tellsLettersApartThatAreCopiedByHand) {
    Phrase plain{"Il0", {}, Role::link, "en", {}};
    Phrase address = plain;
    address.address = true;
    Phrase model = plain;
    model.distinct = "l";
    const auto usual = glyphsOf(plain);
    const auto distinct = glyphsOf(address);
    for (std::size_t i = 0; i < usual.size(); ++i)
        EXPECT_NE(usual[i], distinct[i]) << i;
    const auto part = glyphsOf(model);
    EXPECT_EQ(part[0], usual[0]); // only the model is set so
    EXPECT_EQ(part[1], distinct[1]);
}

TEST(Shaper, setsAMonthAndItsYearInOneWeight) {
    using Names = std::set<std::string>;
    EXPECT_EQ(facesOf("ธันวาคม 2573", "th", 500),
              (Names{"InterDisplay-Regular", "NotoSansThai-Regular"}));
    EXPECT_EQ(facesOf("ธันวาคม 2573", "th", 900), (Names{"InterDisplay-Bold", "NotoSansThai-Bold"}));
    EXPECT_EQ(facesOf("June 2031", "th", 900), Names{"InterDisplay-Black"});
}

} // namespace updatefacts
