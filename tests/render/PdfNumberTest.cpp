// SPDX-License-Identifier: MIT
#include "render/PdfText.h"

#include <gtest/gtest.h>

namespace updatefacts {
namespace {

TEST(PdfText, writesNumbersWithoutExponentOrIdleZeros) {
    const std::pair<double, const char *> rows[] = {
        {0, "0"},
        {-0.0, "0"},
        {-0.000001, "0"},
        {1, "1"},
        {100, "100"},
        {0.5, "0.5"},
        {-2.25, "-2.25"},
        {1e-5, "0.00001"},
        {1e9, "1000000000"},
        {1.0 / 3, "0.33333"},
        {2.999999, "3"},
    };
    for (const auto &[value, text] : rows)
        EXPECT_EQ(pdfNumber(value), text);
}

TEST(PdfText, writesLengthsInPoints) {
    EXPECT_EQ(pdfLength(Length::millimetres(25.4)), "72");
    EXPECT_EQ(pdfLength(Length::micrometres(1)), "0.00283");
}

TEST(PdfText, writesUtf16) {
    EXPECT_EQ(hex4(0xAB), "00AB");
    EXPECT_EQ(utf16Hex("Aé"), "004100E9");
    EXPECT_EQ(utf16Hex("\U0001F511"), "D83DDD11") << "a surrogate pair";
    EXPECT_EQ(pdfUnicode("ш"), "<FEFF0448>");
    EXPECT_EQ(pdfUnicode(""), "<FEFF>");
}

} // namespace
} // namespace updatefacts
