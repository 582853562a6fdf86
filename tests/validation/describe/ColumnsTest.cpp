// SPDX-License-Identifier: MIT
#include "validation/describe/Columns.h"

#include "document/files/ReadFile.h"

#include <gtest/gtest.h>

namespace updatefacts {
namespace {

TEST(Columns, showWhatHidesOrActs) {
    const std::pair<const char *, const char *> rows[] = {
        {"a b~", "a b~"},
        {"a\tb", "a\uFFFDb"},
        {"a\x1b[31mb", "a\uFFFD[31mb"},
        {"a\u2028b", "a\uFFFDb"},
        {"a\u200Eb", "a\uFFFDb"},                   // hides in a name of Latin letters
        {"حتى \u200E2031-06", "حتى \u200E2031-06"}, // keeps a date in its place
        {"שלום\u200F 5", "שלום\u200F 5"},
        {"حتى \u202E2031", "حتى \uFFFD2031"}, // turns round what follows
        {"حتى \u20672031", "حتى \uFFFD2031"},
        {"النقطة \u20688(c)\u2069", "النقطة \u20688(c)\u2069"},
        {"النقطة \u20688(c)", "النقطة \uFFFD8(c)"}, // would take in what follows
        {"النقطة \u20698(c)\u2068", "النقطة \uFFFD8(c)\uFFFD"},
        {"a \u2068b\u2069", "a \uFFFDb\uFFFD"},
        {"می\u200Cخواهم", "می\u200Cخواهم"},
    };
    for (const auto &[text, shown] : rows)
        EXPECT_EQ(printable(text), shown) << text;
}

/// What translators wrote comes out as they wrote it.
TEST(Columns, leaveTranslationsAsTheyAre) {
    constexpr std::size_t limit = 10'000'000; // bytes
    for (const char *name : {"consumer_ar", "consumer_he", "consumer_hi", "maker_ar", "maker_de",
                             "maker_fr", "maker_ja"}) {
        const std::string path =
            UPDATEFACTS_SOURCE_DIR "/translations/" + std::string(name) + ".ts";
        const std::string text = readFile(path, limit);
        ASSERT_FALSE(text.empty()) << name;
        const std::string tag = "<translation>";
        for (std::size_t at = text.find(tag); at != std::string::npos; at = text.find(tag, at)) {
            at += tag.size();
            const std::string words = text.substr(at, text.find('<', at) - at);
            EXPECT_TRUE(words.find('\n') != std::string::npos || printable(words) == words)
                << name << ": " << words;
        }
    }
}

} // namespace
} // namespace updatefacts
