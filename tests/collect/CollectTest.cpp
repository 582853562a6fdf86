// SPDX-License-Identifier: MIT
// The way of a library that is collected each night, from makers whose sites are right.
#include "CollectFixture.h"
#include "disclosure/Canonical.h"
#include "document/files/IoError.h"
#include "output/published/PublishedHistories.h"
#include "retail/library/FilterLibrary.h"
#include "retail/library/Library.h"
#include "site/BuildSite.h"
#include "validation/ValidateHistory.h"

namespace updatefacts {
namespace {

namespace fs = std::filesystem;
using testing::ElementsAre;
using testing::IsEmpty;

using CollectTest = CollectFixture;

std::vector<std::string> pathsOf(const std::vector<Asked> &asked) {
    std::vector<std::string> paths;
    for (const Asked &one : asked)
        paths.push_back(one.path);
    std::ranges::sort(paths);
    return paths;
}

TEST_F(CollectTest, bringsAllRevisionsOfAList) {
    showCamera();
    const CollectOutcome outcome = run();
    EXPECT_THAT(messagesOf(outcome), IsEmpty());
    EXPECT_EQ(outcome.counts.added, 1);
    EXPECT_THAT(kept(), ElementsAre("NL-LC2-100/NL-LC2-100-1.yaml", "NL-LC2-100/NL-LC2-100-2.yaml",
                                    "NL-LC2-100/NL-LC2-100-3.yaml"));
    const fs::path file = library() / makerFolder() / "NL-LC2-100/NL-LC2-100-3.yaml";
    EXPECT_EQ(fs::status(file).permissions(), fs::perms(0444));
    EXPECT_THAT(pathsOf(server().takeAsked()),
                ElementsAre("/.well-known/jwks.json", "/.well-known/update-facts/index.json",
                            "/.well-known/update-facts/log.json",
                            "/camera/disclosure.revision-1.yaml",
                            "/camera/disclosure.revision-2.yaml", "/camera/disclosure.yaml"));
}

TEST_F(CollectTest, isALibraryAndAHistory) {
    showCamera();
    (void)run();
    const Library opened = openLibrary(library().string(), {options.today});
    LibraryFilter all;
    EXPECT_EQ(countOf(opened, all), 1);
    std::vector<Document> documents;
    for (const std::string &name : kept()) {
        const std::string file = (library() / makerFolder() / name).string();
        documents.push_back(readYaml(readFile(file), file));
    }
    const Histories histories = publishedHistories(documents, builtInDefinitions());
    ASSERT_EQ(histories.histories.size(), 1U);
    EXPECT_THAT(validateHistory(histories.histories.front(), builtInDefinitions(), options.today),
                IsEmpty());
}

TEST_F(CollectTest, asksAgainOnlyForWhatChanged) {
    showCamera();
    (void)run();
    (void)server().takeAsked();
    const CollectOutcome outcome = run();
    EXPECT_THAT(messagesOf(outcome), IsEmpty());
    EXPECT_EQ(outcome.counts.same, 1);
    const std::vector<Asked> asked = server().takeAsked();
    EXPECT_EQ(asked.size(), 4U);
    for (const Asked &one : asked)
        EXPECT_EQ(one.fields.contains("if-none-match"),
                  one.path == "/camera/disclosure.yaml" || one.path.ends_with("/index.json"))
            << one.path;
}

TEST_F(CollectTest, asksOnlyForTheListWhereItIsTrusted) {
    showCamera();
    (void)run();
    (void)server().takeAsked();
    options.trustsLists = true;
    EXPECT_EQ(run().counts.same, 1);
    EXPECT_THAT(pathsOf(server().takeAsked()),
                ElementsAre("/.well-known/jwks.json", "/.well-known/update-facts/index.json",
                            "/.well-known/update-facts/log.json"));
}

TEST_F(CollectTest, takesTheNextRevisions) {
    site().show("camera", {first});
    EXPECT_EQ(run().counts.added, 1);
    showCamera();
    const CollectOutcome outcome = run();
    EXPECT_THAT(messagesOf(outcome), IsEmpty());
    EXPECT_EQ(outcome.counts.revised, 1);
    EXPECT_EQ(kept().size(), 3U);
}

TEST_F(CollectTest, fetchesAgainWhatSomebodyTookAway) {
    showCamera();
    (void)run();
    fs::remove_all(library() / makerFolder() / "NL-LC2-100");
    (void)run();
    EXPECT_EQ(kept().size(), 3U);
}

TEST_F(CollectTest, hasManners) {
    showCamera();
    (void)run();
    for (const Asked &asked : server().takeAsked()) {
        EXPECT_EQ(asked.fields.at("user-agent"), "Test/1");
        EXPECT_EQ(asked.fields.at("accept-encoding"), "identity");
        EXPECT_EQ(asked.fields.at("host"),
                  std::string(host) + ':' + std::to_string(server().port()));
        EXPECT_FALSE(asked.fields.contains("cookie"));
    }
}

TEST_F(CollectTest, takesNoCookies) {
    showCamera();
    ServedPage page{third};
    page.fields["Set-Cookie"] = "who=you; Path=/; Secure";
    server().put("/camera/disclosure.yaml", page);
    (void)run();
    (void)server().takeAsked();
    (void)run();
    for (const Asked &asked : server().takeAsked())
        EXPECT_FALSE(asked.fields.contains("cookie")) << asked.path;
}

TEST_F(CollectTest, goesThroughResolverAndPage) {
    showCamera();
    server().put("/01/09506000134352?linkType=linkset",
                 {R"({"linkset": [{"anchor": "https://id.example/01/09506000134352",
                      "https://gs1.org/voc/pip": [{"href": ")" +
                  server().address("/camera/", host) + R"(", "title": "x"}]}]})"});
    server().put("/camera/", {"<!DOCTYPE html><html><head><link rel=alternate "
                              "type=\"application/yaml\" href='disclosure.yaml'></head></html>"});
    const CollectOutcome outcome = run(
        {{server().address("/01/09506000134352?linkType=linkset", "id.nordlicht.example"), true}});
    EXPECT_THAT(messagesOf(outcome), IsEmpty());
    EXPECT_EQ(kept().size(), 3U);
}

/// The very site that the program builds, served on another port.
TEST_F(CollectTest, readsWhatTheProgramBuilds) {
    const std::vector<Document> revisions = {readYaml(first, "1.yaml"), readYaml(second, "2.yaml"),
                                             readYaml(third, "3.yaml")};
    const HistoryShelf shelf(
        {revisions.size(), [&](std::size_t i) { return std::optional(revisions[i]); }, {}},
        builtInDefinitions());
    const SiteOutcome built =
        buildSite(shelf, {(folder() / "built").string(), {"en"}, options.today});
    ASSERT_THAT(built.findings, IsEmpty());
    const std::string origin = "https://nordlicht.example";
    for (const auto &entry : fs::recursive_directory_iterator(folder() / "built")) {
        if (!entry.is_regular_file())
            continue;
        std::string text = readFile(entry.path().string(), 1 << 24);
        if (entry.path().filename() == "index.json")
            while (text.find(origin + '/') != std::string::npos)
                text = replacedIn(text, origin + '/', server().address("/", "nordlicht.example"));
        server().put('/' + fs::relative(entry.path(), folder() / "built").string(), {text});
    }
    const CollectOutcome list =
        run({{server().address("/.well-known/update-facts/index.json", "nordlicht.example")}});
    EXPECT_THAT(messagesOf(list), IsEmpty());
    EXPECT_EQ(list.counts.added, 1);
    EXPECT_EQ(kept().size(), 3U);
    options.folder = (folder() / "other").string();
    server().put("/uf/lc2", {readFile((folder() / "built/uf/lc2/index.html").string())});
    const CollectOutcome page = run({{server().address("/uf/lc2", "nordlicht.example")}});
    EXPECT_THAT(messagesOf(page), IsEmpty());
    EXPECT_EQ(page.counts.added, 1);
}

TEST_F(CollectTest, readsJsonToo) {
    const Document document = readYaml(first, "1.yaml");
    server().put("/camera.json", {canonicalForm(document.root)});
    const CollectOutcome outcome = run({{server().address("/camera.json", host)}});
    EXPECT_THAT(messagesOf(outcome), IsEmpty());
    EXPECT_THAT(kept(), ElementsAre("NL-LC2-100/NL-LC2-100-1.yaml"));
}

TEST_F(CollectTest, stopsAndGoesOn) {
    for (int i = 1; i <= 30; ++i)
        site().show("p" + std::to_string(i),
                    {replacedIn(first, "NL-LC2-100\"", "P-" + std::to_string(i) + '"')});
    int asked = 0;
    options.stops = [&] { return ++asked > 6; };
    EXPECT_TRUE(run().isStopped);
    const std::size_t before = kept().size();
    options.stops = {};
    const CollectOutcome outcome = run();
    EXPECT_FALSE(outcome.isStopped);
    EXPECT_EQ(outcome.counts.before, std::int64_t(before));
    EXPECT_EQ(kept().size(), 30U);
    EXPECT_THAT(messagesOf(outcome), IsEmpty());
}

TEST_F(CollectTest, tellsAndKeepsWhatItHasWhenTheDiskFails) {
    showCamera();
    put("library/" + makerFolder(), "a file where the maker's folder should be");
    EXPECT_THROW((void)run(), IoError);
    fs::remove(library() / makerFolder());
    EXPECT_THAT(messagesOf(run()), IsEmpty());
    EXPECT_EQ(kept().size(), 3U);
}

} // namespace
} // namespace updatefacts
