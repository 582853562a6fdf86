// SPDX-License-Identifier: MIT
// Makers whose sites are not as they were: what is said, and that nothing is lost.
#include "WatchFixture.h"

namespace updatefacts {
namespace {

namespace fs = std::filesystem;
using testing::Contains;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;
using testing::UnorderedElementsAre;

using WatchTest = WatchFixture;

TEST_F(WatchTest, takesAPromiseThatGrows) {
    site().show("camera", {first, second, third, fourth("2031-09")});
    EXPECT_THAT(messagesOf(run()), IsEmpty());
    EXPECT_EQ(kept().size(), 4U);
}

TEST_F(WatchTest, refusesAPromiseThatShrinks) {
    site().show("camera", {first, second, third, fourth("2030-06")});
    const CollectOutcome outcome = run();
    EXPECT_THAT(messagesOf(outcome),
                UnorderedElementsAre("library.shrunk:shortened", "collect.refused"));
    EXPECT_TRUE(hasError(outcome.findings));
    EXPECT_EQ(kept().size(), 3U);
    EXPECT_TRUE(fs::exists(library() / ".update-facts/refused" / makerFolder() / "NL-LC2-100"));
    EXPECT_THAT(messagesOf(run()), SizeIs(2)); // it is told each time
}

TEST_F(WatchTest, takesWhatSomebodyMovedIn) {
    site().show("camera", {first, second, third, fourth("2030-06")});
    (void)run();
    for (const auto &entry :
         fs::directory_iterator(library() / ".update-facts/refused" / makerFolder() / "NL-LC2-100"))
        fs::rename(entry.path(),
                   library() / makerFolder() / "NL-LC2-100" / entry.path().filename());
    EXPECT_THAT(messagesOf(run()), IsEmpty());
}

TEST_F(WatchTest, tellsAnEditWithoutARevision) {
    const std::string edited =
        replacedIn(third, "support_end: \"2031-06\"", "support_end: \"2030-06\"");
    server().put("/camera/disclosure.yaml", {edited});
    for (int night = 0; night < 2; ++night)
        EXPECT_THAT(messagesOf(run()), ElementsAre("collect.changed"));
    site().list("camera", edited);
    EXPECT_THAT(messagesOf(run()), ElementsAre("collect.changed"));
}

TEST_F(WatchTest, tellsARollBack) {
    site().show("camera", {first, second});
    EXPECT_THAT(messagesOf(run()), UnorderedElementsAre("collect.old_list", "collect.rolled_back"));
}

TEST_F(WatchTest, tellsAnOldList) {
    site().list("camera", first);
    EXPECT_THAT(messagesOf(run()), ElementsAre("collect.old_list"));
}

TEST_F(WatchTest, tellsWhatListAndFileSayOtherwise) {
    site().list("camera", replacedIn(third, "revision: 3", "revision: 7"));
    EXPECT_THAT(messagesOf(run()), ElementsAre("collect.listed:newer"));
    site().list("camera", replacedIn(third, "Lumio Cam 2", "Lumio Cam 3"));
    EXPECT_THAT(messagesOf(run()), ElementsAre("collect.listed:fingerprint"));
}

TEST_F(WatchTest, tellsWhatVanished) {
    site().remove("camera");
    for (int night = 0; night < 2; ++night) {
        const CollectOutcome outcome = run();
        EXPECT_THAT(messagesOf(outcome), ElementsAre("collect.vanished"));
        EXPECT_EQ(outcome.counts.vanished, 1);
    }
    showCamera();
    EXPECT_THAT(messagesOf(run()), IsEmpty());
}

TEST_F(WatchTest, tellsWhatIsListedNoLonger) {
    site().unlist("camera");
    EXPECT_THAT(messagesOf(run()), ElementsAre("collect.unlisted"));
}

TEST_F(WatchTest, notesWhatIsWithdrawn) {
    server().put("/.well-known/update-facts/index.json",
                 {R"({"version": 1, "products": [{"disclosure_id": "NL-LC2-100", "revision": 3,
                      "yaml": "/camera/disclosure.yaml", "withdrawn": "2026-11-26"}]})"});
    for (int night = 0; night < 2; ++night) {
        const CollectOutcome outcome = run();
        EXPECT_THAT(messagesOf(outcome), ElementsAre("collect.withdrawn"));
        EXPECT_EQ(outcome.findings.front().severity, Severity::note);
    }
}

TEST_F(WatchTest, knowsAListWithoutNumbers) {
    server().put("/.well-known/update-facts/index.json",
                 {R"({"version": 1, "products": [{"yaml": "/camera/disclosure.yaml"}]})"});
    EXPECT_THAT(messagesOf(run()), IsEmpty());
}

TEST_F(WatchTest, tellsWhenTheListIsGone) {
    server().drop("/.well-known/update-facts/index.json");
    const CollectOutcome outcome = run();
    EXPECT_THAT(messagesOf(outcome), ElementsAre("collect.list_gone"));
    EXPECT_EQ(outcome.counts.same, 1);
}

TEST_F(WatchTest, tellsAnotherDisclosureInItsPlace) {
    server().put("/camera/disclosure.yaml", {exampleText("kettle")});
    EXPECT_THAT(messagesOf(run()), ElementsAre("collect.other_id"));
}

TEST_F(WatchTest, tellsWhatIsNoDisclosure) {
    server().put("/camera/disclosure.yaml", {"<html>Sorry, we have moved</html>"});
    EXPECT_THAT(messagesOf(run()), ElementsAre("collect.no_disclosure:page"));
    server().put("/camera/disclosure.yaml", {"a: [1"});
    EXPECT_THAT(messagesOf(run()), Contains("collect.no_disclosure:unreadable"));
    server().put("/camera/disclosure.yaml", {"a: &x [1]\nb: *x\n"});
    EXPECT_THAT(messagesOf(run()), Contains("collect.no_disclosure:unreadable"));
    server().put("/camera/disclosure.yaml", {"a: 1\n"});
    EXPECT_THAT(messagesOf(run()), ElementsAre("collect.no_disclosure:unnamed"));
}

} // namespace
} // namespace updatefacts
