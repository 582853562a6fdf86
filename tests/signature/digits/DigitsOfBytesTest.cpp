// SPDX-License-Identifier: MIT
#include "signature/digits/DigitsOfBytes.h"

#include <gtest/gtest.h>

namespace updatefacts {
namespace {

TEST(DigitsOfBytes, eachLengthHasItsDigits) {
    const std::vector<std::size_t> digits = {0,  3,  5,  8,  10, 13, 15, 17, 20,
                                             22, 25, 27, 29, 32, 34, 37, 39, 41};
    for (std::size_t size = 0; size < 60; ++size) {
        const std::string bytes(size, '\xff');
        const std::string text = digitsOfBytes(bytes);
        EXPECT_EQ(text.size(), size / 17 * 41 + digits[size % 17]) << size;
        EXPECT_EQ(bytesOfDigits(text), bytes);
        EXPECT_EQ(bytesOfDigits(digitsOfBytes(std::string(size, '\0'))), std::string(size, '\0'));
    }
}

TEST(DigitsOfBytes, numbersAreAsTheyAre) {
    EXPECT_EQ(digitsOfBytes(std::string(1, '\0')), "000");
    EXPECT_EQ(digitsOfBytes("\x2a"), "042");
    EXPECT_EQ(digitsOfBytes("\xff"), "255");
    EXPECT_EQ(digitsOfBytes("\x01\x02"), "00258");
    EXPECT_EQ(digitsOfBytes("\xff\xff\xff\xff"), "4294967295");
    EXPECT_EQ(digitsOfBytes("\xff\xff\xff\xff\xff\xff\xff\xff"), "18446744073709551615");
    // 256^17 - 1, then one byte more
    EXPECT_EQ(digitsOfBytes(std::string(17, '\xff') + "\x07"),
              "87112285931760246646623899502532662132735"
              "007");
}

TEST(DigitsOfBytes, whatNoBytesGiveIsRefused) {
    for (const char *digits :
         {"1", "12", "1234", "256", "999", "65536", "99999", "16777216", "4294967296", "25a", "-01",
          "+01", " 01", "0 1", "18446744073709551616", "87112285931760246646623899502532662132736",
          "99999999999999999999999999999999999999999",
          "87112285931760246646623899502532662132735256",
          "8711228593176024664662389950253266213273500"})
        EXPECT_EQ(bytesOfDigits(digits), std::nullopt) << digits;
    EXPECT_EQ(bytesOfDigits("٠٤٢"), std::nullopt) << "digits of other scripts";
}

} // namespace
} // namespace updatefacts
