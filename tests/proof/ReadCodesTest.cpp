// SPDX-License-Identifier: MIT
#include "proof/ReadCodes.h"
#include "proof/picture/SvgPicture.h"

#include <gtest/gtest.h>

namespace updatefacts {
namespace {

/// Of so many small pages, or one of that side (points).
std::string pdfOf(int pages, const std::string &side = "9") {
    std::string kids, objects;
    for (int i = 0; i < pages; ++i) {
        const std::string number = std::to_string(i + 3);
        kids += number + " 0 R ";
        objects += number + " 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 " + side + ' ' + side +
                   "]>>endobj\n";
    }
    return "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[" +
           kids + "]/Count " + std::to_string(pages) + ">>endobj\n" + objects + "trailer<</Size " +
           std::to_string(pages + 3) + "/Root 1 0 R>>\n%%EOF\n";
}

std::string svgOf(const std::string &side, int depth) {
    std::string text =
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"" + side + "\" height=\"" + side + "\">";
    for (int i = 0; i < depth; ++i)
        text += "<g>";
    for (int i = 0; i < depth; ++i)
        text += "</g>";
    return text + "</svg>";
}

/// A picture as its head says it: the dots follow nowhere.
std::string bmpOf(std::uint32_t width, std::uint32_t height) {
    std::string head("BM\x3A\0\0\0\0\0\0\0\x36\0\0\0\x28\0\0\0", 18);
    for (const std::uint32_t side : {width, height})
        for (int shift = 0; shift < 32; shift += 8)
            head += static_cast<char>(side >> shift & 0xFFU);
    return head + std::string("\1\0\x18\0", 4) + std::string(30, '\0');
}

TEST(ReadCodes, whatIsBeyondALimitIsRefused) {
    struct Row {
        const char *name;
        std::string file, why;
    };
    const Row rows[] = {
        {"100 pages", pdfOf(mostPages), ""},
        {"101 pages", pdfOf(mostPages + 1), "why.many_pages"},
        {"a page of 150.1 million dots", pdfOf(1, "2941"), "why.many_dots"},
        {"an SVG of 10 mm", svgOf("10mm", 1), ""},
        {"an SVG of 150.1 million dots", svgOf("1037.5mm", 1), "why.many_dots"},
        {"a picture of 150 million dots and one row", bmpOf(15000, 10001), "why.many_dots"},
    };
    for (const Row &row : rows) {
        const auto [codes, refusal] = codesShown(row.file);
        EXPECT_TRUE(codes.empty()) << row.name;
        EXPECT_EQ(refusal ? refusal->values.front() : "", row.why) << row.name;
    }
}

TEST(ReadCodes, deepPicturesDoNotFillTheStack) {
    EXPECT_EQ(readSvg(svgOf("10mm", 100), 1, 1, 300).error, QString());
    EXPECT_NE(readSvg(svgOf("10mm", 101), 1, 1, 300).error, QString());
    EXPECT_TRUE(codesShown(svgOf("10mm", 1'000'000)).codes.empty());
}

} // namespace
} // namespace updatefacts
