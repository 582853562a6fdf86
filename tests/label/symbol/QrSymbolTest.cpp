// SPDX-License-Identifier: MIT
#include "label/symbol/QrSymbol.h"

#ifdef UPDATEFACTS_ZBAR
#include <zbar.h> // before ZXing: both define macros of the same name
#endif

#define ZX_USE_UTF8 1
#include <ZXing/ReadBarcode.h>
#include <gmock/gmock.h>
#include <qrencode.h>

#include <random>
#include <string>

namespace updatefacts {
namespace {

/// A grey picture of the symbol with its quiet zone.
struct Picture {
    int side = 0;
    std::string pixels;
};

Picture pictureOf(const QrSymbol &symbol) {
    const int scale = 3;
    const int quietZone = 4;
    Picture picture;
    picture.side = (symbol.modules + 2 * quietZone) * scale;
    for (int y = 0; y < picture.side; ++y)
        for (int x = 0; x < picture.side; ++x) {
            const int column = x / scale - quietZone;
            const int row = y / scale - quietZone;
            const bool inside =
                column >= 0 && row >= 0 && column < symbol.modules && row < symbol.modules;
            picture.pixels += inside && symbol.isDark(column, row) ? '\x00' : '\xFF';
        }
    return picture;
}

struct Read {
    std::string text, level;
};

Read readByZxing(const Picture &picture) {
    const ZXing::ImageView view(reinterpret_cast<const std::uint8_t *>(picture.pixels.data()),
                                picture.side, picture.side, ZXing::ImageFormat::Lum);
    const ZXing::Result result = ZXing::ReadBarcode(
        view, ZXing::ReaderOptions().setFormats(ZXing::BarcodeFormat::QRCode).setIsPure(true));
    const ZXing::ByteArray &bytes = result.bytes();
    return {std::string(bytes.begin(), bytes.end()), result.ecLevel()};
}

#ifdef UPDATEFACTS_ZBAR
std::string readByZbar(const Picture &picture) {
    const auto side = static_cast<unsigned>(picture.side);
    zbar::Image image(side, side, "Y800", picture.pixels.data(), picture.pixels.size());
    zbar::ImageScanner scanner;
    scanner.set_config(zbar::ZBAR_NONE, zbar::ZBAR_CFG_ENABLE, 0);
    scanner.set_config(zbar::ZBAR_QRCODE, zbar::ZBAR_CFG_ENABLE, 1);
    scanner.scan(image);
    const auto found = image.symbol_begin();
    return found == image.symbol_end() ? "" : found->get_data();
}
#endif

/// An address as a maker would write it; the same number gives the same address.
std::string randomAddress(std::mt19937 &random) {
    const auto any = [&](std::string_view alphabet, std::size_t least, std::size_t most) {
        std::string text;
        for (std::size_t i = least + random() % (most - least + 1); i > 0; --i)
            text += alphabet[random() % alphabet.size()];
        return text;
    };
    const std::string_view lower = "abcdefghijklmnopqrstuvwxyz";
    const std::string_view upper = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-";
    const std::string_view digits = "0123456789";
    std::string address = "https://" + any(lower, 3, 20) + '.' + any(lower, 2, 6);
    for (std::size_t parts = random() % 5; parts > 0; --parts) {
        const std::string_view alphabets[] = {lower, upper, digits};
        address += '/' + any(alphabets[random() % 3], 1, 20);
    }
    if (random() % 4 == 0)
        address += '#' + any(digits, 40, 360);
    return address;
}

TEST(QrSymbol, takesTheVersionAndLevelOfTheStandard) {
    // ISO/IEC 18004 table 7: numeric, alphanumeric and byte capacities.
    const struct {
        std::string payload;
        int version;
        char level;
    } rows[] = {
        {std::string(27, '7'), 1, 'Q'},
        {std::string(28, '7'), 1, 'M'},
        {std::string(34, '7'), 1, 'M'},
        {std::string(35, '7'), 2, 'Q'},
        {std::string(16, 'A'), 1, 'Q'},
        {std::string(17, 'A'), 1, 'M'},
        {std::string(20, 'A'), 1, 'M'},
        {std::string(21, 'A'), 2, 'Q'},
        {std::string(11, 'a'), 1, 'Q'},
        {std::string(12, 'a'), 1, 'M'},
        {std::string(14, 'a'), 1, 'M'},
        {std::string(15, 'a'), 2, 'Q'},
        {std::string(180, 'a'), 9, 'M'},
        {std::string(181, 'a'), 10, 'M'},
        {std::string(1059, 'a'), 26, 'M'},
        {std::string(1060, 'a'), 27, 'M'},
        {std::string(2331, 'a'), 40, 'M'},
        {std::string(5596, '7'), 40, 'M'},
        {std::string(3391, 'A'), 40, 'M'},
        {std::string("a\0b", 3), 1, 'Q'},
        {"https://example.com/01/09506000134352", 3, 'Q'},
        {"https://example.com/01/09506000134352/10/AB", 3, 'M'},
    };
    for (const auto &row : rows) {
        const auto symbol = encodeSymbol(row.payload);
        ASSERT_TRUE(symbol) << row.payload;
        EXPECT_EQ(symbol->version, row.version) << row.payload;
        EXPECT_EQ(symbol->level, row.level) << row.payload;
        EXPECT_EQ(symbol->modules, 17 + 4 * row.version);
        EXPECT_EQ(symbol->dark.size(), static_cast<std::size_t>(symbol->modules * symbol->modules));
    }
}

TEST(QrSymbol, refusesWhatFitsNoVersion) {
    EXPECT_FALSE(encodeSymbol(""));
    EXPECT_FALSE(encodeSymbol(std::string(2332, 'a')));
    EXPECT_FALSE(encodeSymbol(std::string(5597, '7')));
    EXPECT_FALSE(encodeSymbol(std::string(3392, 'A')));
}

TEST(QrSymbol, isReadAsWritten) {
    const std::string payloads[] = {
        "https://example.com/u",
        "https://example.com/01/09506000134352",
        "https://example.com/01/09506000134352#" + std::string(371, '8'),
        "HTTPS://EXAMPLE.COM/01/09506000134352",
        "https://example.com/%E2%82%AC?a=1&b=%2F#Z",
        "https://example.com/gr\xC3\xBC\xC3\x9F"
        "e",
        std::string("zero \0 inside", 13),
    };
    for (const std::string &payload : payloads) {
        const auto symbol = encodeSymbol(payload);
        ASSERT_TRUE(symbol);
        const Read read = readByZxing(pictureOf(*symbol));
        EXPECT_EQ(read.text, payload);
        EXPECT_EQ(read.level, std::string(1, symbol->level));
    }
}

TEST(QrSymbol, isNeverLargerThanTheGreedyOne) {
    std::mt19937 random(1000);
    int smaller = 0;
    for (int i = 0; i < 1000; ++i) {
        const std::string address = randomAddress(random);
        const auto symbol = encodeSymbol(address);
        ASSERT_TRUE(symbol) << address;
        QRcode *greedy = QRcode_encodeString(address.c_str(), 0, QR_ECLEVEL_M, QR_MODE_8, 1);
        ASSERT_NE(greedy, nullptr);
        EXPECT_LE(symbol->version, greedy->version) << address;
        smaller += symbol->version < greedy->version;
        QRcode_free(greedy);
        const Picture picture = pictureOf(*symbol);
        EXPECT_EQ(readByZxing(picture).text, address);
#ifdef UPDATEFACTS_ZBAR
        EXPECT_EQ(readByZbar(picture), address);
#endif
    }
    EXPECT_GT(smaller, 0);
}

} // namespace
} // namespace updatefacts
