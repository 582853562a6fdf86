// SPDX-License-Identifier: MIT
#include "label/symbol/SegmentPayload.h"

#include <gmock/gmock.h>
#include <qrencode.h>

#include <memory>
#include <random>
#include <string>

namespace updatefacts {
namespace {

using testing::ElementsAre;
using Mode = Segment::Mode;

std::string spelled(const std::vector<Segment> &segments) {
    std::string text;
    for (const Segment &segment : segments)
        text += (text.empty() ? "" : " ") +
                std::string(segment.mode == Mode::numeric        ? "figures "
                            : segment.mode == Mode::alphanumeric ? "letters "
                                                                 : "bytes ") +
                std::to_string(segment.length);
    return text;
}

TEST(SegmentPayload, splitsWhereItPays) {
    const struct {
        std::string payload, segments;
        VersionClass versions;
    } rows[] = {
        {"01234567", "figures 8", {1, 9}},
        {"AC-42", "letters 5", {1, 9}},
        {"abc", "bytes 3", {1, 9}},
        {"https://a.example/", "bytes 18", {1, 9}},
        {"https://a.example/01/09506000134352", "bytes 21 figures 14", {1, 9}},
        {"HTTPS://A.EXAMPLE/01/09506000134352", "letters 21 figures 14", {1, 9}},
        {"HTTPS://A.EXAMPLE/01/123456", "letters 27", {1, 9}},
        {"a12345b", "bytes 7", {1, 9}}, // a change of mode and back costs 26 bits
        {"a123456b", "bytes 1 figures 6 bytes 1", {1, 9}},
        {"a123456b", "bytes 8", {10, 26}}, // and here 36
        {"\xC3\xA9", "bytes 2", {1, 9}},
        {"", "", {1, 9}},
    };
    for (const auto &row : rows)
        EXPECT_EQ(spelled(segmentPayload(row.payload, row.versions)), row.segments) << row.payload;
}

TEST(SegmentPayload, coversThePayloadInOrder) {
    const std::string payload = "https://a.example/01/09506000134352/10/ABCDEFGHIJKLM#0123456789";
    for (const VersionClass versions : versionClasses) {
        std::size_t end = 0;
        for (const Segment &segment : segmentPayload(payload, versions)) {
            EXPECT_EQ(segment.begin, end);
            end += segment.length;
        }
        EXPECT_EQ(end, payload.size());
    }
}

/// Bits of ISO/IEC 18004 7.4.3 to 7.4.5, counted group by group; nothing where a character is
/// not of the mode.
std::optional<std::size_t> bitsOf(Mode mode, std::string_view text, VersionClass versions) {
    const bool small = versions.first == 1;
    const bool middle = versions.first == 10;
    if (mode == Mode::byte)
        return 4 + (small ? 8 : 16) + 8 * text.size();
    const std::string_view allowed =
        mode == Mode::numeric ? "0123456789" : "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:";
    if (text.find_first_not_of(allowed) != std::string_view::npos)
        return std::nullopt;
    if (mode == Mode::alphanumeric)
        return 4 + (small ? 9 : middle ? 11 : 13) + text.size() / 2 * 11 + text.size() % 2 * 6;
    const std::size_t rest = text.size() % 3;
    return 4 +
           (small    ? 10
            : middle ? 12
                     : 14) +
           text.size() / 3 * 10 +
           (rest == 2   ? 7
            : rest == 1 ? 4
                        : 0);
}

/// The fewest bits over all splits of the text.
std::size_t fewestBits(std::string_view text, VersionClass versions) {
    if (text.empty())
        return 0;
    std::size_t fewest = std::numeric_limits<std::size_t>::max();
    for (std::size_t length = 1; length <= text.size(); ++length)
        for (const Mode mode : {Mode::numeric, Mode::alphanumeric, Mode::byte})
            if (const auto bits = bitsOf(mode, text.substr(0, length), versions))
                fewest = std::min(fewest, *bits + fewestBits(text.substr(length), versions));
    return fewest;
}

TEST(SegmentPayload, neverNeedsMoreBitsThanTheBestSplit) {
    std::mt19937 random(18004);
    const std::string alphabet = "0011223344AZ-ab";
    for (int i = 0; i < 300; ++i) {
        std::string text;
        for (std::size_t length = 1 + random() % 7; length > 0; --length) {
            const char character = alphabet[random() % alphabet.size()];
            text.append(random() % 3 == 0 && text.size() < 6 ? 3 : 1, character);
        }
        text.resize(std::min<std::size_t>(text.size(), 9));
        for (const VersionClass versions : versionClasses)
            EXPECT_EQ(bitLength(segmentPayload(text, versions), versions),
                      fewestBits(text, versions))
                << text << ", versions from " << versions.first;
    }
}

/// The version that the encoder itself chooses for as many bytes.
int versionOfBytes(std::size_t count, QRecLevel level) {
    const std::vector<unsigned char> bytes(count, 0x80);
    QRcode *code = QRcode_encodeData(static_cast<int>(count), bytes.data(), 0, level);
    const int version = code ? code->version : 0;
    QRcode_free(code);
    return version;
}

TEST(SegmentPayload, knowsTheCapacityOfEveryVersion) {
    for (int version = 1; version <= 40; ++version)
        for (const char level : {'M', 'Q'}) {
            const QRecLevel known = level == 'M' ? QR_ECLEVEL_M : QR_ECLEVEL_Q;
            const std::size_t bytes = (capacity(version, level) - 4 - (version < 10 ? 8 : 16)) / 8;
            EXPECT_EQ(versionOfBytes(bytes, known), version) << version << level;
            EXPECT_EQ(versionOfBytes(bytes + 1, known), version < 40 ? version + 1 : 0)
                << version << level;
        }
}

} // namespace
} // namespace updatefacts
