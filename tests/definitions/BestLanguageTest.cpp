// SPDX-License-Identifier: MIT
#include "definitions/BestLanguage.h"

#include <gtest/gtest.h>

#include <vector>

namespace updatefacts {
namespace {

struct Row {
    const char *wanted;
    std::vector<std::string> available;
    const char *best;
};

TEST(BestLanguage, isTheNearestAndNeverOneByLuck) {
    const std::vector<std::string> chinese = {"zh-Hans", "zh-Hant"};
    const Row rows[] = {
        // the very tag, and another spelling of it
        {"zh-CN", {"zh-Hans", "zh-CN"}, "zh-CN"},
        {"PT-br", {"pt", "pt-BR"}, "pt-BR"},
        {"pt_BR", {"pt", "pt-BR"}, "pt-BR"},
        {"de", {"DE"}, "DE"},
        // likely subtags
        {"zh-CN", chinese, "zh-Hans"},
        {"zh-SG", chinese, "zh-Hans"},
        {"zh", chinese, "zh-Hans"},
        {"zh-TW", chinese, "zh-Hant"},
        {"zh-HK", chinese, "zh-Hant"},
        {"zh-Hant-CN", chinese, "zh-Hant"},
        {"zh-Hant", {"en", "zh-TW"}, "zh-TW"},
        {"zh-Hans", {"zh-TW"}, ""},
        {"zh-TW", {"zh"}, ""},
        {"sr-Latn", {"sr"}, ""},
        {"sr-ME", {"sr", "sr-Latn"}, "sr-Latn"},
        {"sr", {"sr-Latn", "sr-Cyrl"}, "sr-Cyrl"},
        {"uz-AF", {"uz"}, ""},
        // regions
        {"de-AT", {"de"}, "de"},
        {"de", {"de-AT"}, "de-AT"},
        {"pt", {"pt-PT", "pt-BR"}, "pt-BR"},
        {"pt", {"pt-BR"}, "pt-BR"},
        {"pt-PT", {"pt-BR"}, "pt-BR"},
        {"de-AT", {"de-CH", "de"}, "de"},
        {"en-AU", {"en", "en-GB"}, "en-GB"},
        {"es-MX", {"es", "es-419"}, "es-419"},
        {"zh-MO", {"zh-TW", "zh-HK"}, "zh-HK"},
        {"de-CH-1996", {"de", "de-CH"}, "de-CH"},
        {"en-u-ca-buddhist", {"en"}, "en"},
        // older, longer and grandfathered tags
        {"iw", {"he"}, "he"},
        {"he", {"iw"}, "iw"},
        {"in", {"id"}, "id"},
        {"ji", {"yi"}, "yi"},
        {"mo", {"ro"}, "ro"},
        {"tl", {"fil"}, "fil"},
        {"fil", {"tl"}, "tl"},
        {"sh", {"sr-Cyrl", "sr-Latn"}, "sr-Latn"},
        {"sh", {"sr"}, ""},
        {"deu", {"de"}, "de"},
        {"ger", {"de"}, "de"},
        {"cmn", chinese, "zh-Hans"},
        {"cmn-TW", chinese, "zh-Hant"},
        {"zh-cmn-Hans", chinese, "zh-Hans"},
        {"no-bok", {"nb"}, "nb"},
        {"i-lux", {"lb"}, "lb"},
        // one language under two names, and those read in another's words
        {"no", {"nb"}, "nb"},
        {"nb", {"no"}, "no"},
        {"nn", {"nb"}, "nb"},
        {"nn", {"nb", "nn"}, "nn"},
        {"nb", {"nn"}, "nn"},
        {"yue", chinese, "zh-Hant"},
        {"yue-Hans", chinese, "zh-Hans"},
        {"zh-HK", {"yue"}, ""},
        // others stay apart
        {"en", {"enm"}, ""},
        {"ko", {"kok"}, ""},
        {"kok", {"ko"}, ""},
        {"hr", {"sr-Latn", "bs"}, ""},
        {"da", {"nb", "sv"}, ""},
        {"eo", {"en"}, ""},
        // what names no language
        {"", {"en"}, ""},
        {"d", {"en", "de"}, ""},
        {"und", {"en"}, ""},
        {"de-", {"de"}, ""},
        {"x-private", {"en"}, ""},
        {"\xff", {"en"}, ""},
        {"en", {"", "\xff", "de-"}, ""},
        {"en", {}, ""},
    };
    for (const Row &row : rows)
        EXPECT_EQ(bestLanguage(row.wanted, row.available), row.best) << row.wanted;
}

TEST(BestLanguage, primarySubtagIsTheFirst) {
    const std::pair<const char *, const char *> rows[] = {
        {"zh-Hant-TW", "zh"}, {"pt_BR", "pt"}, {"de", "de"}, {"", ""}};
    for (const auto &[tag, first] : rows)
        EXPECT_EQ(primarySubtag(tag), first);
}

} // namespace
} // namespace updatefacts
