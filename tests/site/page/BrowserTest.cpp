// SPDX-License-Identifier: MIT
#include "InBrowser.h"
#include "SiteExamples.h"
#include "site/page/RenderPage.h"

#include <gtest/gtest.h>

namespace updatefacts {
namespace {

class BrowserTest : public InBrowser {
  protected:
    static std::string pageOf(const std::string &example, const std::string &language) {
        const Disclosure disclosure = siteDisclosure(example);
        const std::vector<const Disclosure *> revisions = {&disclosure};
        const Words words(language);
        return renderPage(pageContentOf({revisions, 0, siteDay, placeAlone(language)},
                                        builtInDefinitions(), words),
                          words);
    }

    /// The page's document after its script has run, in a time zone at a moment (RFC 3339). The
    /// policy of the page would not let the clock be set, and goes.
    [[nodiscard]] std::string shown(std::string page, const std::string &zone,
                                    const std::string &moment) const {
        const std::size_t policy = page.find("<meta http-equiv");
        page.replace(policy, page.find('\n', policy) - policy,
                     "<script>{const Real = Date; Date = class extends Real { constructor(...a) "
                     "{ if (a.length) super(...a); else super('" +
                         moment + "'); } };}</script>");
        put("site/page.html", page);
        return shownAt("/page.html", "TZ=" + zone);
    }

    /// The text of the live status.
    static std::string statusOf(const std::string &document) {
        const std::string begin = "<span class=\"text\">";
        const std::size_t at = document.find(begin) + begin.size();
        return document.substr(at, document.find('<', at) - at);
    }
};

/// The last day is the reader's own: 30 June 2031, from -12 to +14 hours.
TEST_F(BrowserTest, countsTheReadersDays) {
    struct Row {
        const char *zone, *moment, *status;
        bool isOver;
    };
    for (const Row &row : {
             Row{"UTC", "2026-11-27T12:00:00Z",
                 "Supported today, 27&nbsp;November&nbsp;2026. 4&nbsp;years, 7&nbsp;months left.",
                 false},
             Row{"UTC", "2031-06-29T12:00:00Z",
                 "Ends soon. 2&nbsp;days left on 29&nbsp;June&nbsp;2031.", false},
             Row{"UTC", "2031-06-30T23:59:00Z",
                 "Ends soon. 1&nbsp;day left on 30&nbsp;June&nbsp;2031.", false},
             Row{"UTC", "2031-07-01T00:01:00Z",
                 "No longer supported. Security updates ended on 30&nbsp;June&nbsp;2031.", true},
             Row{"Etc/GMT+12", "2031-07-01T11:00:00Z",
                 "Ends soon. 1&nbsp;day left on 30&nbsp;June&nbsp;2031.", false},
             Row{"Pacific/Kiritimati", "2031-06-30T11:00:00Z",
                 "No longer supported. Security updates ended on 30&nbsp;June&nbsp;2031.", true},
         }) {
        const std::string document = shown(pageOf("camera", "en"), row.zone, row.moment);
        EXPECT_EQ(statusOf(document), row.status) << row.zone << ' ' << row.moment;
        const std::string visible = document.substr(0, document.find("<template"));
        EXPECT_EQ(visible.find("class=\"promise ended\"") != std::string::npos, row.isOver)
            << row.zone << ' ' << row.moment;
        EXPECT_EQ(visible.find("<span class=\"k\">What you have to do</span>") == std::string::npos,
                  row.isOver);
    }
}

TEST_F(BrowserTest, saysLengthsAsTheLanguageDoes) {
    for (const auto &[language, status] : {std::pair{"de", "4&nbsp;Jahre, 7&nbsp;Monate"},
                                           {"ar", "4&nbsp;سنوات و7&nbsp;أشهر"},
                                           {"ja", "4年7か月"}})
        EXPECT_NE(
            statusOf(shown(pageOf("camera", language), "UTC", "2026-11-27T12:00:00Z")).find(status),
            std::string::npos)
            << language;
}

/// Under its own policy the script of the page runs, and no other.
TEST_F(BrowserTest, letsOnlyItsOwnScriptRun) {
    std::string page = pageOf("camera", "en");
    page.replace(page.find("<main"), 0, "<script>document.title = 'mine'</script>");
    put("site/page.html", page);
    const std::string document = shownAt("/page.html");
    EXPECT_EQ(document.find("<title>mine"), std::string::npos);
    EXPECT_EQ(statusOf(document).find("The last day is"), std::string::npos); // no longer
}

} // namespace
} // namespace updatefacts
