// SPDX-License-Identifier: MIT
#include "site/page/RenderPage.h"

#include "SiteExamples.h"
#include "label/content/PhraseText.h"

#include <gmock/gmock.h>

#include <filesystem>
#include <regex>

namespace updatefacts {
namespace {

/// Says what was looked for, without the page, which is long.
testing::AssertionResult has(const std::string &page, const std::string &part) {
    const bool is = page.find(part) != std::string::npos;
    return (is ? testing::AssertionSuccess() : testing::AssertionFailure()) << part;
}

std::string pageOf(const Disclosure &disclosure, const std::string &language = "en",
                   Date today = siteDay) {
    const Words words(language);
    const std::vector<const Disclosure *> revisions = {&disclosure};
    return renderPage(
        pageContentOf({revisions, 0, today, placeAlone(language)}, builtInDefinitions(), words),
        words);
}

std::string pageOf(const Document &document, const std::string &language = "en") {
    return pageOf(publishedDisclosure(document, builtInDefinitions()), language);
}

/// What the page says until it is over: the part without its template.
std::string shownPart(const std::string &page) {
    return page.substr(0, page.find("<template"));
}

std::size_t countOf(const std::string &text, const std::string &part) {
    std::size_t count = 0;
    for (std::size_t at = 0; (at = text.find(part, at)) != std::string::npos; at += part.size())
        ++count;
    return count;
}

TEST(RenderPage, saysThePromiseOfEachState) {
    const std::pair<const char *, std::vector<const char *>> rows[] = {
        {"camera", {"class=\"promise promised\"", "June 2031", "data-end=\"2031-06-30\""}},
        {"doorbell", {"class=\"promise planned\"", "not promised"}},
        {"smart-plug", {"class=\"promise not_promised\"", "Not promised", "Do not rely"}},
        {"bulb", {"class=\"promise not_possible\"", "Not possible"}},
        {"hub-ended", {"class=\"promise ended\"", "Ended"}},
    };
    for (const auto &[name, parts] : rows) {
        const std::string page = shownPart(pageOf(siteDisclosure(name)));
        for (const char *part : parts)
            EXPECT_TRUE(has(page, part)) << name;
    }
}

TEST(RenderPage, saysAfterTheLastDayWhatIsTrueThen) {
    const std::string page = pageOf(siteDisclosure("camera"));
    const std::string over = page.substr(page.find("<template"));
    EXPECT_TRUE(has(over, "class=\"promise ended\""));
    EXPECT_TRUE(has(over, "<span class=\"k\">Now</span>"));
    EXPECT_FALSE(has(over, "<span class=\"k\">What you have to do</span>"));
    EXPECT_TRUE(has(shownPart(page), "<span class=\"k\">What you have to do</span>"));
    EXPECT_FALSE(has(pageOf(siteDisclosure("hub-ended")), "<template"));
}

/// What stays true is not said twice.
TEST(RenderPage, leavesAfterTheLastDayWhatStaysTrue) {
    const std::string page = pageOf(siteDisclosure("camera"));
    const std::string over = page.substr(page.find("<template"));
    EXPECT_TRUE(has(over, "<section data-stays=\"contact\"></section>"));
    EXPECT_EQ(countOf(page, "href=\"mailto:security@nordlicht.example\""), 3U); // glance twice
    EXPECT_FALSE(has(shownPart(page), "data-stays"));
}

/// What shoppers ask first: what they have to do, and what happens when.
TEST(RenderPage, answersAtAGlanceWhatTheOwnerHasToDo) {
    const std::pair<const char *, std::vector<const char *>> rows[] = {
        {"camera",
         {"What you have to do</span><strong>Nothing. Updates install themselves.",
          "<span class=\"k\">After 30 June 2031</span>"}},
        {"smart-plug",
         {"What you have to do</span><strong><a href=\"https://voltio.example/p1/update\">Install "
          "each update yourself</a>",
          "<span class=\"k\">How you are told</span><strong>You are not told</strong>",
          "<span class=\"k\">Cost of updates</span><strong>Free</strong>",
          "<span class=\"k\">Risk without updates</span><strong>The manufacturer has not "
          "said</strong>"}},
        {"hub-ended", {"<span class=\"k\">Risk without updates</span>"}},
        {"bulb",
         {"<span class=\"k\">Use without updates</span><strong>Still works, but no security fixes",
          "<span class=\"k\">Risk without updates</span><strong>The manufacturer has not "
          "said</strong>"}},
    };
    for (const auto &[name, parts] : rows) {
        const std::string page = shownPart(pageOf(siteDisclosure(name)));
        const std::string glance = page.substr(0, page.find("<nav class=\"toc\""));
        for (const char *part : parts)
            EXPECT_TRUE(has(glance, part)) << name;
    }
}

/// The negative is as easy to find as the promise.
TEST(RenderPage, saysAtAGlanceWhatEndsBeforeTheUpdates) {
    Document document = siteExample("hub-partly");
    for (Member &member : document.root.map)
        if (member.key == "cloud_dependency_end")
            member.value.scalar = "2028-06";
    const std::string page = shownPart(pageOf(document));
    const std::string glance = page.substr(0, page.find("<nav class=\"toc\""));
    EXPECT_TRUE(has(glance, "<span class=\"k\">Works only until</span><strong>June 2028 · needs "
                            "its online service</strong>"));
    EXPECT_FALSE(has(pageOf(siteDisclosure("hub-partly")), "Works only until"));
}

/// Any of the ways will do, so that nobody who has to do nothing is told to do something, too.
TEST(RenderPage, contradictsNobodyWhoHasNothingToDo) {
    Document document = siteExample("camera");
    for (Member &member : document.root.map)
        if (member.key == "update_delivery") {
            member.value.list.push_back(member.value.list.front());
            member.value.list.back().scalar = "user_initiated";
        }
    const std::string page = shownPart(pageOf(document));
    EXPECT_TRUE(has(page, "Nothing. Updates install themselves."));
    EXPECT_TRUE(has(page, "<strong>Automatic or you install them</strong>"));
}

/// Opened as a file a page has no style sheet.
TEST(RenderPage, givesItsPicturesASizeWithoutTheStyleSheet) {
    for (const char *name : {"camera", "vacuum-parts"}) {
        const std::string page = pageOf(siteDisclosure(name));
        static const std::regex picture("<svg [^>]*>");
        for (std::sregex_iterator i(page.begin(), page.end(), picture), end; i != end; ++i)
            EXPECT_TRUE(has(i->str(), " width=\"") && has(i->str(), " height=\"")) << i->str();
        EXPECT_GT(countOf(page, "<svg class=\"icon"), 5U);
        EXPECT_GT(countOf(page, "<svg class=\"bar"), 0U);
    }
}

/// WCAG 3.1.2; names are no news to the reader.
TEST(RenderPage, tellsWhatTheMakerWroteInAnotherLanguage) {
    const std::string page = shownPart(pageOf(siteDisclosure("camera"), "ar"));
    EXPECT_TRUE(has(page, "<span lang=\"en\" dir=\"ltr\">Units from A2 on</span>"));
    EXPECT_EQ(countOf(page, "class=\"written\""), 1U);
    EXPECT_TRUE(has(page, "بلغة أخرى: الإنجليزية."));
    EXPECT_EQ(countOf(shownPart(pageOf(siteDisclosure("camera"))), "class=\"written\""), 0U);
    const std::string english = shownPart(pageOf(siteDisclosure("camera-ar")));
    EXPECT_TRUE(has(english, "lang=\"ar\" dir=\"rtl\""));
}

/// In lists and groups only the maker's part of the text is marked.
TEST(RenderPage, marksTheMakersWordsWithinAText) {
    const std::string page = shownPart(pageOf(siteDisclosure("vacuum-parts"), "de"));
    const std::string list = page.substr(page.find("<ul class=\"lines\">"));
    EXPECT_TRUE(has(list.substr(0, list.find("</li>")), "<li><span lang=\"en\" dir=\"ltr\">"));
}

/// A page explains the words that it says: it stays short.
TEST(RenderPage, explainsItsOwnWords) {
    const auto glossaryOf = [](const char *name) {
        const std::string page = pageOf(siteDisclosure(name));
        return page.substr(page.find("id=\"glossary\""));
    };
    EXPECT_TRUE(has(glossaryOf("camera"), "<dt>Promised</dt>"));
    EXPECT_TRUE(has(glossaryOf("camera"), "<dt>Ended</dt>"));
    EXPECT_FALSE(has(glossaryOf("camera"), "<dt>Planned</dt>"));
    EXPECT_FALSE(has(glossaryOf("camera"), "<dt>Component</dt>"));
    EXPECT_TRUE(has(glossaryOf("vacuum-parts"), "<dt>Component</dt>"));
    EXPECT_TRUE(has(glossaryOf("smart-plug"), "<dt>Not promised</dt>"));
    EXPECT_FALSE(has(glossaryOf("smart-plug"), "<dt>Ended</dt>"));
}

TEST(RenderPage, saysWhenItEnded) {
    const std::string page = pageOf(siteDisclosure("phone-ended"));
    EXPECT_TRUE(has(page, "Security updates ended on " + unbroken("5 August 2023") + "."));
    EXPECT_TRUE(has(page, "class=\"status live over\""));
}

TEST(RenderPage, hasALineForEachPart) {
    const std::string page = shownPart(pageOf(siteDisclosure("vacuum-parts")));
    EXPECT_EQ(countOf(page, "<ul class=\"lines\">"), 1U);
    const std::string list = page.substr(page.find("<ul class=\"lines\">"));
    EXPECT_EQ(countOf(list.substr(0, list.find("</ul>")), "<li>"), 3U);
}

TEST(RenderPage, leadsWhereTheDisclosureSays) {
    const std::string page = pageOf(siteDisclosure("camera"));
    EXPECT_TRUE(has(page, "<a href=\"mailto:security@nordlicht.example\">"));
    EXPECT_TRUE(has(page, "<a href=\"https://nordlicht.example/security\">"));
}

TEST(RenderPage, readsFromTheRightWhereTheLanguageDoes) {
    EXPECT_TRUE(has(pageOf(siteDisclosure("camera"), "ar"), "<html lang=\"ar\" dir=\"rtl\">"));
    EXPECT_TRUE(has(pageOf(siteDisclosure("camera"), "de"), "<html lang=\"de\" dir=\"ltr\">"));
}

/// The page with the values of its attributes taken out.
std::string withoutQuoted(const std::string &page) {
    static const std::regex quoted("\"[^\"]*\"");
    return std::regex_replace(page, quoted, "");
}

/// Texts of a disclosure that would be code, or end what they stand in, were they not escaped.
TEST(RenderPage, letsNothingIn) {
    for (const std::string hostile :
         {"<script>alert(1)</script>", "</script><script>alert(1)</script>",
          "\"><img src=x onerror=a>", "' onload='a", "<!--", "{{{style}}}", "{{> promise_part}}",
          "</title><em>", "&lt;b&gt;"})
        for (const char *field : {"product_name", "model_identifier", "manufacturer_name",
                                  "manufacturer_address", "firmware_version"}) {
            const std::string page = pageOf(siteExampleWith("camera", field, hostile));
            const std::string what = std::string(field) + ' ' + hostile;
            EXPECT_EQ(countOf(page, "<script"), 2U) << what; // data and our own
            EXPECT_EQ(countOf(page, "</script>"), 2U) << what;
            EXPECT_FALSE(has(page, "<img")) << what;
            EXPECT_FALSE(has(page, "<em>")) << what;
            EXPECT_FALSE(has(page, "<!--")) << what;
            EXPECT_EQ(countOf(page, "<style"), 0U) << what;
            EXPECT_EQ(countOf(page, "class=\"lead\""), 2U) << what;
            EXPECT_FALSE(std::regex_search(withoutQuoted(page), std::regex("<[^>]* on[a-z]+=")))
                << what;
        }
}

TEST(RenderPage, linksNoAddressThatRuns) {
    for (const std::string hostile : {"javascript:alert(1)", "data:text/html,x", "vbscript:x"})
        EXPECT_FALSE(has(pageOf(siteExampleWith("camera", "vuln_policy_url", hostile)),
                         "href=\"" + hostile));
}

/// In every language, of every example: no blank is left, nothing English but what the maker said.
TEST(RenderPage, isWholeInEveryLanguage) {
    for (const auto &entry :
         std::filesystem::directory_iterator(UPDATEFACTS_SOURCE_DIR "/schema/examples")) {
        if (entry.path().extension() != ".yaml")
            continue;
        const Disclosure disclosure = siteDisclosure(entry.path().stem().string());
        for (const std::string &language : Words::languages()) {
            const std::string page = pageOf(disclosure, language);
            const std::string what = entry.path().stem().string() + ' ' + language;
            EXPECT_FALSE(has(page, "{{")) << what;
            EXPECT_FALSE(has(shownPart(page), "{day}")) << what;
            EXPECT_LT(page.size(), 30'000U) << what;
            EXPECT_EQ(countOf(page, "<section"), countOf(page, "</section>")) << what;
        }
    }
}

TEST(RenderPage, tellsWhatEachRevisionChanged) {
    const std::vector<History> histories = cameraHistory();
    std::vector<const Disclosure *> revisions;
    for (const Revision &revision : histories.front().revisions)
        revisions.push_back(&revision.disclosure);
    const Words words("en");
    const PageContent page = pageContentOf(
        {revisions, 2, siteDay, placeAlone("en", revisions.size())}, builtInDefinitions(), words);
    ASSERT_EQ(page.revisions.size(), 3U);
    EXPECT_EQ(page.revisions[0].number, "3");
    EXPECT_THAT(
        page.revisions[0].changes,
        testing::Contains(testing::Field(&FactChange::after, testing::HasSubstr("June 2031"))));
    EXPECT_TRUE(page.revisions[2].isFirst);
    const std::string html = renderPage(page, words);
    EXPECT_TRUE(has(html, isolated("December 2030") + " → " + isolated("June 2031")));
    EXPECT_TRUE(has(html, "First published"));
    EXPECT_FALSE(has(html, "class=\"older\""));
}

TEST(RenderPage, saysOfAnOldRevisionThatItIsOld) {
    const std::vector<History> histories = cameraHistory();
    std::vector<const Disclosure *> revisions;
    for (const Revision &revision : histories.front().revisions)
        revisions.push_back(&revision.disclosure);
    PagePlace place = placeAlone("en", 3);
    place.revisionAddresses = {"revision-1.html", "", "index.html"};
    const Words words("en");
    const std::string page = renderPage(
        pageContentOf({revisions, 1, siteDay, place}, builtInDefinitions(), words), words);
    EXPECT_TRUE(has(page, "This is version 2, of 10 February 2026."));
    EXPECT_TRUE(has(page, "<a href=\"index.html\">See the newest version</a>"));
    EXPECT_TRUE(has(page, "<meta name=\"robots\" content=\"noindex\">"));
}

} // namespace
} // namespace updatefacts
