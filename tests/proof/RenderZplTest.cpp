// SPDX-License-Identifier: MIT
#include "proof/RenderZpl.h"

#include "InChild.h"

#include <gmock/gmock.h>
#include <sys/resource.h>

#include <random>

namespace updatefacts {
namespace {

OneBitPicture picture(int width, std::vector<std::uint8_t> bytes) {
    OneBitPicture result{width, 0, std::move(bytes)};
    result.height = static_cast<int>(result.bytes.size() / result.bytesPerRow());
    return result;
}

/// The rows of the graphic field, as they are sent.
std::string rowsOf(const OneBitPicture &picture) {
    const std::string zpl = renderZpl(picture);
    const std::size_t begin = zpl.find('\n', zpl.find("^GFA")) + 1;
    return zpl.substr(begin, zpl.find("^FS") - begin);
}

TEST(RenderZpl, compressesAsThePrintersManualHasIt) {
    struct Row {
        const char *what;
        OneBitPicture picture;
        const char *rows;
    };
    const Row rows[] = {
        {"white to the end", picture(16, {0x00, 0x00}), ",\n"},
        {"black to the end", picture(16, {0xff, 0xff}), "!\n"},
        {"as the row above", picture(8, {0x12, 0x12}), "12\n:\n"},
        {"four equal digits", picture(24, {0xaa, 0xaa, 0x10}), "JA1,\n"},
        {"two equal digits", picture(16, {0xaa, 0x12}), "AA12\n"},
        {"20 and 22 digits", picture(8 * 22, std::vector<std::uint8_t>(22, 0x11)), "hJ1\n"},
    };
    for (const Row &row : rows)
        EXPECT_EQ(rowsOf(row.picture), row.rows) << row.what;
}

TEST(RenderZpl, namesWidthLengthAndSizes) {
    const std::string zpl = renderZpl(picture(12, {0x00, 0x00, 0xff, 0xf0}));
    EXPECT_THAT(zpl, testing::StartsWith("^XA\n^PW12\n^LL2\n"));
    EXPECT_THAT(zpl, testing::HasSubstr("^GFA,4,4,2,\n"));
    EXPECT_THAT(zpl, testing::EndsWith("^XZ\n"));
}

TEST(RenderZpl, isReadBackToTheSamePicture) {
    std::mt19937 random(7);
    for (int run = 0; run < 300; ++run) {
        const int width = 1 + static_cast<int>(random() % 900);
        OneBitPicture made{width, 1 + static_cast<int>(random() % 20), {}};
        while (made.bytes.size() < made.bytesPerRow() * static_cast<std::size_t>(made.height)) {
            const auto byte = static_cast<std::uint8_t>(random() % 3 == 0 ? random() : 0);
            made.bytes.insert(made.bytes.end(), 1 + random() % 250, byte);
        }
        made.bytes.resize(made.bytesPerRow() * static_cast<std::size_t>(made.height));
        ASSERT_EQ(readZpl(renderZpl(made)), made) << run;
    }
}

TEST(ReadZpl, refusesWhatIsNoLabel) {
    const std::string good = renderZpl(picture(16, {0x12, 0x34, 0x56, 0x78}));
    ASSERT_TRUE(readZpl(good));
    const auto changed = [&](const std::string &from, const std::string &to) {
        std::string text = good;
        return text.replace(text.find(from), from.size(), to);
    };
    for (const std::string &bad :
         {std::string(), changed("^PW16", "^PW17"), changed("^LL2", "^LL3"),
          changed("4,4,", "4,5,"), changed("1234", "123"), changed("1234", "123g"),
          changed("1234", "z1234"), changed("5678\n", "5678\n9\n"),
          good.substr(0, good.find("5678"))})
        EXPECT_FALSE(readZpl(bad)) << bad;
}

TEST(ReadZpl, refusesAFewBytesThatMeanMoreDotsThanAnyLabelHas) {
    const auto emptyLabel = [](const std::string &width, const std::string &height,
                               std::size_t perRow, std::size_t rows) {
        const std::string total = std::to_string(perRow * rows);
        return "^XA^PW" + width + "^LL" + height + "^GFA," + total + ',' + total + ',' +
               std::to_string(perRow) + ',' + std::string(rows, ',') + "^FS^XZ";
    };
    EXPECT_TRUE(readZpl(emptyLabel("150000000", "1", 18'750'000, 1)));
    EXPECT_FALSE(readZpl(emptyLabel("150000001", "1", 18'750'001, 1)));
    EXPECT_FALSE(readZpl(emptyLabel("799999992", "8", 99'999'999, 8))); // 800 MB
    // Rows without a dot need no byte: a thousand million of them were read for seconds.
    EXPECT_FALSE(readZpl("^XA^PW0^LL999999999^GFA,0,0,0,^FS^XZ"));
}

TEST(ReadZpl, repeatsNoDigitBeyondItsRow) {
    std::string text = renderZpl(picture(16, {0x12, 0x34}));
    text.replace(text.find("1234"), 1, std::string(1'000'000, 'z') + '1'); // 400 million of them
    const auto peak = [] {
        rusage usage{};
        ::getrusage(RUSAGE_SELF, &usage);
        return usage.ru_maxrss; // kilobytes
    };
    EXPECT_TRUE(inChild([] {},
                        [&] {
                            const auto before = peak();
                            return !readZpl(text) && peak() - before < 100'000;
                        }));
}

} // namespace
} // namespace updatefacts
