// SPDX-License-Identifier: MIT
#include "label/content/Headline.h"

#include <gtest/gtest.h>

namespace updatefacts {
namespace {

Headline promisedUntil(const char *language, const char *end) {
    return headlineOf(builtInCommon()->states.at("promised"), *PartialDate::parse(end),
                      Words(language), LabelLocale(language));
}

struct SentenceRow {
    const char *language, *end, *lead, *head, *tail;
};

TEST(Headline, isASentenceOfItsLanguage) {
    for (const SentenceRow &row :
         {SentenceRow{"en", "2031-06", "Security updates promised until at least the end of",
                      "June 2031", ""},
          SentenceRow{"en", "2031-06-30", "Security updates promised until at least the end of",
                      "June 2031", ""},
          SentenceRow{"en", "2031-06-29", "Security updates promised until at least",
                      "29 June 2031", ""},
          SentenceRow{"fi", "2031-06", "Tietoturvapäivitykset luvattu vähintään", "kesäkuun 2031",
                      "loppuun"},
          SentenceRow{"fi", "2031-06-29", "Tietoturvapäivitykset luvattu vähintään",
                      "29. kesäkuuta 2031", "asti"},
          SentenceRow{"hu", "2031-06", "Ígért biztonsági frissítések legalább", "2031. június",
                      "végéig"},
          SentenceRow{"hu", "2031-06-29", "Ígért biztonsági frissítések legalább",
                      "2031. június 29-ig", ""},
          SentenceRow{"tr", "2031-06", "Güvenlik güncellemesi sözü: en az", "Haziran 2031",
                      "sonuna kadar"},
          SentenceRow{"ja", "2031-06", "セキュリティ更新の約束：少なくとも", "2031年6月末まで", ""},
          SentenceRow{"ko", "2031-06", "보안 업데이트 제공 약속: 최소", "2031년 6월\u00a0말까지",
                      ""}}) {
        const Headline headline = promisedUntil(row.language, row.end);
        EXPECT_EQ(headline.lead, row.lead) << row.language << ' ' << row.end;
        EXPECT_EQ(headline.head, row.head) << row.language << ' ' << row.end;
        EXPECT_EQ(headline.tail, row.tail) << row.language << ' ' << row.end;
    }
}

/// What follows the date is set once, whichever of the two begins the sentence.
TEST(Headline, endsAlikeInLongAndShort) {
    for (const std::string &language : Words::languages())
        for (const char *id : {"promised", "planned"}) {
            const Words words(language);
            const State &state = builtInCommon()->states.at(id);
            for (const auto &[sentence, shorter] :
                 {std::pair{words.text(state.month), words.text(state.monthShort)},
                  std::pair{words.text(state.day), words.text(state.dayShort)}}) {
                const std::size_t date = sentence.rfind(' ', sentence.find('{'));
                const std::size_t shortDate = shorter.rfind(' ', shorter.find('{'));
                ASSERT_NE(date, std::string::npos) << language << ": " << sentence;
                EXPECT_EQ(sentence.substr(date), shorter.substr(shortDate)) << language;
            }
        }
}

} // namespace
} // namespace updatefacts
