// SPDX-License-Identifier: MIT
#include "LibraryFolder.h"

#include "definitions/messages/SayFinding.h"
#include "retail/library/FilterLibrary.h"
#include "retail/library/LibraryFindings.h"

namespace updatefacts {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::UnorderedElementsAre;

using ChangesTest = LibraryFolder;

std::vector<std::string> namesOf(const Findings &findings) {
    std::vector<std::string> names;
    for (const Finding &finding : findings)
        names.push_back(finding.rule + ' ' +
                        std::filesystem::path(finding.file).filename().string());
    return names;
}

Findings foundIn(const Library &library) {
    Findings all;
    findInLibrary(library, [&](Finding finding) { all.push_back(std::move(finding)); });
    return all;
}

TEST_F(ChangesTest, areToldUntilTheyAreForgotten) {
    putKettle("a");
    putKettle("b");
    putKettle("c");
    EXPECT_THAT(open().changes(), IsEmpty());
    putKettle("new");
    putKettle("a", "2031-01-31");
    std::filesystem::remove(folder() / "shelf/b.yaml");
    std::filesystem::rename(folder() / "shelf/c.yaml", folder() / "shelf/d.yaml");
    EXPECT_THAT(namesOf(open().changes()),
                UnorderedElementsAre("library.changed a.yaml", "library.added new.yaml",
                                     "library.moved d.yaml", "library.removed b.yaml"));
    Library library = open();
    EXPECT_EQ(library.changes().size(), 4U);
    library.forgetChanges();
    EXPECT_THAT(open().changes(), IsEmpty());
}

TEST_F(ChangesTest, aTouchedFileIsNoChange) {
    putKettle("a");
    EXPECT_THAT(open().changes(), IsEmpty());
    std::filesystem::last_write_time(folder() / "shelf/a.yaml",
                                     std::filesystem::file_time_type::clock::now());
    EXPECT_THAT(open().changes(), IsEmpty());
}

TEST_F(ChangesTest, aPromiseThatShrankIsTold) {
    struct Row {
        std::vector<std::pair<std::string, std::string>> changes;
        const char *message; ///< "": nothing shrank
    };
    const std::vector<Row> rows = {
        {{{"support_end", "\"2028-12-31\""}}, "library.shrunk:shortened"},
        {{{"support_end", "\"2028-12\""}}, "library.shrunk:shortened"},
        {{{"support_commitment", "\"planned\""}}, "library.shrunk:weakened"},
        {{{"support_commitment", "\"not_promised\""}, {"support_end", ""}},
         "library.shrunk:weakened"},
        {{{"support_end", "\"2029-02-28\""}}, ""},
        {{{"product_name", "\"Kettle\""}}, ""},
    };
    for (const Row &row : rows) {
        std::filesystem::remove_all(folder() / "cache");
        put("shelf/kettle.yaml", kettleWith({}));
        ASSERT_THAT(open().changes(), IsEmpty());
        put("shelf/kettle.yaml", kettleWith(row.changes));
        std::vector<std::string> messages;
        for (const Finding &finding : open().changes())
            if (finding.rule == "library.shrunk") {
                messages.push_back(finding.message);
                EXPECT_THAT(messageOf(finding), HasSubstr("2029-01-31"));
            }
        if (*row.message)
            EXPECT_THAT(messages, ElementsAre(row.message));
        else
            EXPECT_THAT(messages, IsEmpty());
    }
}

TEST_F(ChangesTest, aPromiseBesidesTheDevicesThatShrankIsTold) {
    const std::string parts = "components: [{name: App, kind: app, commitment: promised, "
                              "support_end: %}]\n";
    const std::string cloud = "cloud_dependency_end: %\n";
    const std::vector<std::array<std::string, 4>> rows = {
        {parts, "2028-12", "2028-11", "components.not_shortened"},
        {parts, "2028-12", "2029-01", ""},
        {cloud, "2028-12", "2028-11", "afterwards.cloud_not_shortened"},
    };
    const auto kettleSaying = [](std::string text, const std::string &date) {
        return kettleWith({}) + text.replace(text.find('%'), 1, date);
    };
    for (const auto &[text, before, after, rule] : rows) {
        std::filesystem::remove_all(folder() / "cache");
        put("shelf/kettle.yaml", kettleSaying(text, before));
        ASSERT_THAT(open().changes(), IsEmpty());
        put("shelf/kettle.yaml", kettleSaying(text, after));
        std::vector<std::string> rules;
        for (const Finding &finding : open().changes())
            if (finding.severity == Severity::warning)
                rules.push_back(finding.rule);
        EXPECT_EQ(rules, rule.empty() ? std::vector<std::string>{} : std::vector{rule}) << after;
    }
}

TEST_F(ChangesTest, aLaterRevisionThatPromisesLessIsToldInWhateverOrderTheyAreRead) {
    for (const bool isFirst : {true, false}) {
        std::filesystem::remove_all(folder() / "shelf");
        std::filesystem::remove_all(folder() / "cache");
        std::string second = kettle("a", "2027-01-31");
        second.replace(second.find("revision: 1"), 11, "revision: 2");
        put(isFirst ? "shelf/1.yaml" : "shelf/2.yaml", kettle("a"));
        put(isFirst ? "shelf/2.yaml" : "shelf/1.yaml", second);
        const Library library = open();
        EXPECT_THAT(library.changes(), IsEmpty()); // nothing has changed on disk
        const Findings found = foundIn(library);
        ASSERT_THAT(rulesOf(found), ElementsAre("library.shrunk"));
        EXPECT_EQ(found.front().file, shelf() + (isFirst ? "/2.yaml" : "/1.yaml"));
        EXPECT_THAT(messageOf(found.front()), HasSubstr("2029-01-31"));
    }
}

TEST_F(ChangesTest, findsNothingMoreOnceItIsStopped) {
    put("shelf/1.yaml", kettle("a"));
    put("shelf/2.yaml", kettle("a", "2027-01-31"));
    const Library library = open();
    EXPECT_THAT(rulesOf(foundIn(library)), ElementsAre("library.same_revision"));
    Findings found;
    findInLibrary(
        library, [&](Finding finding) { found.push_back(std::move(finding)); },
        [] { return true; });
    EXPECT_THAT(found, IsEmpty());
}

TEST_F(ChangesTest, aPromiseThatShrankInAFileOfAnotherNameIsTold) {
    put("shelf/1.yaml", kettle("a"));
    ASSERT_THAT(open().changes(), IsEmpty());
    std::filesystem::remove(folder() / "shelf/1.yaml");
    put("shelf/2.yaml", kettle("a", "2027-01-31"));
    EXPECT_THAT(namesOf(open().changes()),
                UnorderedElementsAre("library.shrunk 2.yaml", "library.added 2.yaml",
                                     "library.removed 1.yaml"));
}

TEST_F(ChangesTest, supportThatEndsOvernightIsNoticed) {
    using namespace std::chrono;
    putKettle("a", "2026-07-31");
    EXPECT_EQ(entriesOf(open(2026y / 7 / 31), {}).front().state, "promised");
    const Library after = open(2026y / 8 / 1);
    EXPECT_EQ(entriesOf(after, {}).front().state, "ended");
    EXPECT_THAT(namesOf(after.changes()), ElementsAre("library.ended_since a.yaml"));
    EXPECT_THAT(namesOf(foundIn(after)), ElementsAre("library.ended a.yaml"));
    EXPECT_EQ(entriesOf(open(2026y / 7 / 1), {}).front().state, "promised"); // a clock set back
}

TEST_F(ChangesTest, twoOfOneGtinOrModelAreToldUnlessTheyAreRevisions) {
    const std::string model = "\"K17-GB\"";
    put("shelf/1.yaml", kettleWith({}));
    put("shelf/2.yaml", kettleWith({{"disclosure_id", "\"other\""}}));
    put("shelf/copy.yaml", kettleWith({}));
    EXPECT_THAT(namesOf(foundIn(open())),
                ElementsAre("library.shared_gtin 2.yaml", "library.shared_model 2.yaml"));
    put("shelf/2.yaml", kettleWith({{"revision", "2"}}));
    EXPECT_THAT(foundIn(open()), IsEmpty());
    put("shelf/2.yaml", kettleWith({{"product_name", "\"Other\""}}));
    EXPECT_THAT(namesOf(foundIn(open())), ElementsAre("library.same_revision 2.yaml"));
}

TEST_F(ChangesTest, twoOfOneModelForDifferentMarketsAreANote) {
    put("shelf/1.yaml", kettle("a"));
    std::string other = kettle("a");
    other.replace(other.find("[\"uk\"]"), 6, "[\"us\"]");
    other.replace(other.find("disclosure_id: \"a\""), 18, "disclosure_id: \"b\"");
    put("shelf/2.yaml", other);
    const Findings found = foundIn(open());
    ASSERT_THAT(rulesOf(found), ElementsAre("library.shared_model"));
    EXPECT_EQ(found.front().severity, Severity::note);
}

TEST_F(ChangesTest, aFileThatBreaksIsTold) {
    putKettle("a");
    EXPECT_THAT(open().changes(), IsEmpty());
    put("shelf/a.yaml", "a: [");
    EXPECT_THAT(rulesOf(open().changes()), ElementsAre("library.changed", "library.broken"));
}

} // namespace
} // namespace updatefacts
