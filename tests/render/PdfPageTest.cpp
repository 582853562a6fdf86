// SPDX-License-Identifier: MIT
#include "WrittenPdf.h"

#include <gmock/gmock.h>

#include <clocale>
#include <regex>
#include <set>
#include <sstream>

namespace updatefacts {

namespace {

class PdfPage : public testing::TestWithParam<const char *> {
  protected:
    Label label = layOutExample("camera", GetParam()).label;
};

INSTANTIATE_TEST_SUITE_P(Templates, PdfPage, testing::Values("panel", "shelf"));

std::vector<std::string> linesOf(const std::string &text) {
    std::vector<std::string> lines;
    std::istringstream stream(text);
    for (std::string line; std::getline(stream, line);)
        lines.push_back(line);
    return lines;
}

TEST_P(PdfPage, isAsLargeAsTheLabel) {
    std::setlocale(LC_NUMERIC, "C"); // libqpdf reads numbers as the locale writes them
    const WrittenPdf pdf(label);
    for (const char *key : {"/MediaBox", "/TrimBox"}) {
        const auto box = pdf.page().getKey(key).getArrayAsRectangle();
        EXPECT_EQ(box.llx, 0) << key;
        EXPECT_EQ(box.lly, 0) << key;
        EXPECT_NEAR(box.urx, label.size.width.points(), 0.0001) << key;
        EXPECT_NEAR(box.ury, label.size.height.points(), 0.0001) << key;
    }
}

TEST_P(PdfPage, isTheSameEachTime) {
    const Fonts others;
    const LaidOut again = layOut(
        {example("camera"), builtInDefinitions(), builtInTemplate(GetParam()), optionsOf2026()},
        Words("en"), others);
    const std::string bytes = renderPdf(label);
    EXPECT_TRUE(bytes == renderPdf(label));
    EXPECT_TRUE(bytes == renderPdf(again.label)) << "the faces stand elsewhere in memory";
}

TEST_P(PdfPage, isAnotherForAnotherLabel) {
    Label other = label;
    other.title += '!';
    EXPECT_FALSE(renderPdf(label) == renderPdf(other));
}

TEST_P(PdfPage, hasNoColourButBlackAndPaper) {
    const std::regex painted("(^| )(rg|RG|k|K|cs|CS|sc|SC|scn|SCN|sh|gs|Do)$");
    const std::regex gray("[01] g [01] G");
    for (const std::string &line : linesOf(WrittenPdf(label).content())) {
        EXPECT_FALSE(std::regex_search(line, painted)) << line;
        if (line.ends_with(" g") || line.ends_with(" G")) {
            EXPECT_TRUE(std::regex_match(line, gray)) << line;
        }
    }
}

TEST_P(PdfPage, paintsEachDarkRectangleOfTheSymbolByItself) {
    std::vector<std::string> expected;
    for (const Item &item : label.items)
        if (const auto *symbol = std::get_if<SymbolItem>(&item))
            expected.assign(symbol->dark.size(), "re f");
    ASSERT_FALSE(expected.empty());
    const std::string content = WrittenPdf(label).content();
    const std::size_t begin = content.find("/Figure");
    ASSERT_NE(begin, std::string::npos);
    std::vector<std::string> painted;
    for (const std::string &line :
         linesOf(content.substr(begin, content.find("EMC", begin) - begin)))
        if (line.find(" re") != std::string::npos)
            painted.push_back(line.substr(line.find("re")));
    EXPECT_EQ(painted, expected);
}

TEST(PdfFonts, areEmbeddedAndSubset) {
    const std::regex subsetName("/[A-Z]{6}\\+[A-Za-z-]+");
    for (const char *name : {"camera", "rice-cooker-ja", "fan-hi", "door-lock-he"}) {
        const WrittenPdf pdf(layOutExample(name, "panel").label);
        std::set<std::string> names;
        for (auto &[key, font] : pdf.page().getKey("/Resources").getKey("/Font").getDictAsMap()) {
            QPDFObjectHandle cidFont = font.getKey("/DescendantFonts").getArrayItem(0);
            QPDFObjectHandle descriptor = cidFont.getKey("/FontDescriptor");
            const std::string base = cidFont.getKey("/BaseFont").getName();
            EXPECT_TRUE(std::regex_match(base, subsetName)) << base;
            EXPECT_EQ(descriptor.getKey("/FontName").getName(), base);
            EXPECT_TRUE(names.insert(base).second) << base;
            const bool cff = cidFont.getKey("/Subtype").getName() == "/CIDFontType0";
            QPDFObjectHandle program = descriptor.getKey(cff ? "/FontFile3" : "/FontFile2");
            ASSERT_TRUE(program.isStream()) << base;
            EXPECT_LT(WrittenPdf::streamOf(program).size(), 40'000U) << base;
            EXPECT_TRUE(font.getKey("/ToUnicode").isStream()) << base;
        }
        EXPECT_GE(names.size(), 3U) << name;
    }
}

} // namespace
} // namespace updatefacts
