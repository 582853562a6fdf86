// SPDX-License-Identifier: MIT
// The page that compares, and the element of shops, as Chromium shows them.
#include "InBrowser.h"
#include "SiteExamples.h"
#include "site/BuildSite.h"

#include <gmock/gmock.h>

namespace updatefacts {
namespace {

using testing::HasSubstr;
using testing::Not;

/// Texts that would run or break out, if they were not texts.
const std::string hostile =
    "\"><img src=x onerror=\"document.title='ran'\"><script>document.title='ran'"
    "</script>\u202Etxt";

class ShopBrowserTest : public InBrowser {
  protected:
    void SetUp() override {
        InBrowser::SetUp();
        if (IsSkipped())
            return;
        std::filesystem::remove_all(site());
        std::vector<Document> documents = cameraDocuments();
        documents.push_back(
            siteExampleWith("doorbell", "detail_url", "https://nordlicht.example/uf/bell"));
        for (Member &member : documents.back().root.map)
            if (member.key == "product_name")
                member.value.scalar = hostile;
        const SiteOutcome outcome =
            buildSite(shelfOf(documents), {site().string(), {"en", "de"}, siteDay, {}, {}});
        ASSERT_FALSE(hasError(outcome.findings));
    }

    /// A shop's page with the element; its label as text and HTML, put into the page by a script.
    [[nodiscard]] std::string shown(const std::string &source, const std::string &language,
                                    const std::string &moment = "2026-11-27T12:00:00Z") const {
        put("site/shop.html",
            "<!DOCTYPE html><html lang=\"" + language +
                "\"><meta charset=\"utf-8\"><title>shop</title><script>{const Real = Date; Date = "
                "class extends Real { constructor(...a) { if (a.length) super(...a); else super('" +
                moment +
                "'); } };}</script><script src=\"/update-facts/element.js\" defer></script>"
                "<update-facts src=\"" +
                source +
                "\"><a href=\"/p\">fallback</a></update-facts><pre id=\"seen\"></pre><script>"
                "setTimeout(() => { const root = "
                "document.querySelector('update-facts').shadowRoot; "
                "document.getElementById('seen').textContent = root ? "
                "root.firstElementChild.outerHTML + "
                "'|' + getComputedStyle(root.querySelector('.label')).borderTopStyle : 'none'; "
                "}, 3000);</script>");
        return shownAt("/shop.html");
    }
    static std::string seen(const std::string &document) {
        return document.substr(document.find("<pre id=\"seen\">"));
    }
};

TEST_F(ShopBrowserTest, comparesWhatThePagesSay) {
    const std::string document =
        shownAt("/update-facts/compare.html#/uf/lc2/index.html|/uf/bell/index.html");
    EXPECT_THAT(document, HasSubstr("<h2>What differs</h2>"));
    EXPECT_THAT(document, HasSubstr("<h2>The same for all</h2>"));
    EXPECT_THAT(document,
                HasSubstr("Security updates promised until at least the end of June 2031"));
    EXPECT_THAT(document, HasSubstr("not promised"));
    EXPECT_THAT(document, HasSubstr("&lt;script&gt;"));
    EXPECT_THAT(document, Not(HasSubstr("<title>ran")));
    EXPECT_THAT(document, Not(HasSubstr("<img")));
}

TEST_F(ShopBrowserTest, offersWhatCanBeCompared) {
    const std::string document = shownAt(
        "/update-facts/compare.de.html#/not/there|javascript:alert(1)|constructor|toString");
    EXPECT_THAT(document, HasSubstr("<button type=\"button\"><bdi>Lumio Cam 2</bdi></button>"));
    EXPECT_THAT(document, HasSubstr("Wählen Sie zwei bis vier Produkte."));
    EXPECT_THAT(document, Not(HasSubstr("<table")));
}

TEST_F(ShopBrowserTest, showsTheLabelInTheLanguageOfThePage) {
    const std::string source = "/uf/lc2/disclosure.label.en.json";
    const std::string german = seen(shown(source, "de-AT"));
    EXPECT_THAT(german, HasSubstr("lang=\"de\""));
    EXPECT_THAT(german, HasSubstr("Juni 2031"));
    EXPECT_THAT(german, HasSubstr("|solid")); // its style is there
    EXPECT_THAT(seen(shown(source, "fi")), HasSubstr("June 2031"));
}

TEST_F(ShopBrowserTest, saysAfterTheLastDayThatItIsOver) {
    const std::string source = "/uf/lc2/disclosure.label.en.json";
    EXPECT_THAT(seen(shown(source, "en", "2031-06-30T12:00:00Z")), HasSubstr("promise promised"));
    EXPECT_THAT(seen(shown(source, "en", "2031-07-01T12:00:00Z")), HasSubstr("promise ended"));
}

TEST_F(ShopBrowserTest, showsWhatStandsInItWithoutALabel) {
    for (const char *source : {"/not/there.label.en.json", "javascript:alert(1)", "",
                               "/uf/lc2/index.html", "data:application/json,{}"}) {
        const std::string document = shown(source, "en");
        EXPECT_THAT(seen(document), HasSubstr("none")) << source;
        EXPECT_THAT(document, HasSubstr("fallback")) << source;
    }
}

TEST_F(ShopBrowserTest, letsNothingOutOfALabel) {
    const std::string document = shown("/uf/bell/disclosure.label.en.json", "en");
    EXPECT_THAT(document, Not(HasSubstr("<title>ran")));
    EXPECT_THAT(seen(document), HasSubstr("&amp;lt;script&amp;gt;"));
    EXPECT_THAT(seen(document), Not(HasSubstr("\u202E")));
    put("site/own.label.en.json",
        R"({"title": 7, "product": "x", "page": "javascript:document.title='ran'", "direction": "\"onload=",
            "language": "\"><b>", "end": "9", "now": {"state": "x\" onclick=\"y", "head": {"a": 1},
            "rows": [{"name": "<b>n</b>", "value": null}]}})");
    const std::string odd = seen(shown("/own.label.en.json", "en"));
    EXPECT_THAT(odd, HasSubstr("promise not_promised"));
    EXPECT_THAT(odd, Not(HasSubstr("javascript:")));
    EXPECT_THAT(odd, Not(HasSubstr("&lt;b&gt;n")));
}

} // namespace
} // namespace updatefacts
