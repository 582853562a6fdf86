// SPDX-License-Identifier: MIT
#include "output/published/FolderSurvey.h"
#include "FolderTest.h"
#include "definitions/messages/SayFinding.h"
#include "disclosure/History.h"
#include "document/files/ReadFile.h"

#include <gmock/gmock.h>

namespace updatefacts {
namespace {

namespace fs = std::filesystem;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::UnorderedElementsAre;

const std::string kettle = readFile(UPDATEFACTS_SOURCE_DIR "/schema/examples/kettle.yaml");
const std::string camera =
    readFile(UPDATEFACTS_SOURCE_DIR "/schema/examples/history/camera-1.yaml");
const std::string camera2 =
    readFile(UPDATEFACTS_SOURCE_DIR "/schema/examples/history/camera-2.yaml");

std::string replaced(std::string text, const std::string &part, const std::string &other) {
    return text.replace(text.find(part), part.size(), other);
}

class FolderSurveyTest : public FolderTest {
  protected:
    [[nodiscard]] Neighbours look(const std::string &name, SurveyLimits limits = {}) const {
        FolderSurvey survey(limits);
        const std::string path = folder() / name;
        const Disclosure ours =
            publishedDisclosure(readYaml(readFile(path), path), builtInDefinitions());
        return survey.neighboursOf(ours, path);
    }
    [[nodiscard]] std::vector<std::string> filesOf(const Neighbours &neighbours) const {
        std::vector<std::string> files;
        for (const auto &disclosure : neighbours.disclosures)
            files.push_back(fs::relative(disclosure->document().file, folder()));
        return files;
    }
};

TEST_F(FolderSurveyTest, findsWhatIsAboutTheSameProduct) {
    put("a/kettle.yaml", kettle);
    put("a/same-id.yaml", replaced(kettle, "\"9520000001704\"", "\"96385074\""));
    put("a/same-gtin.yaml", replaced(kettle, "K17-GB-2026", "OTHER"));
    put("a/camera.yml", camera);
    put("a/camera-2.yaml", camera2);
    put("a/published/first.yaml", kettle);
    put("published/second.yaml", kettle);
    put("elsewhere/third.yaml", kettle);
    put("a/deep/fourth.yaml", kettle);
    put("a/SHOUTED.YAML", kettle);
    put("a/.hidden.yaml", kettle);
    put("a/#edited.yaml", kettle);
    put("a/kettle.yaml~", kettle);
    put("a/broken.yaml", "a: [");
    EXPECT_THAT(filesOf(look("a/kettle.yaml")),
                UnorderedElementsAre("a/SHOUTED.YAML", "a/same-id.yaml", "a/same-gtin.yaml",
                                     "a/published/first.yaml", "published/second.yaml"));
    EXPECT_THAT(filesOf(look("a/camera.yml")), ElementsAre("a/camera-2.yaml"));
    EXPECT_THAT(filesOf(look("published/second.yaml")), IsEmpty());
    EXPECT_THAT(look("a/kettle.yaml").notes, IsEmpty());
}

TEST_F(FolderSurveyTest, hasReadWhatLiesBesideAlready) {
    put("a.yaml", kettle);
    put("b.yaml", camera);
    put("broken.yaml", "a: [");
    const std::string a = folder() / "a.yaml";
    const std::string b = folder() / "b.yaml";
    const Disclosure ours = publishedDisclosure(readYaml(kettle, a), builtInDefinitions());
    FolderSurvey survey;
    EXPECT_EQ(survey.readAlready(b, camera), nullptr) << "nobody has asked yet";
    EXPECT_TRUE(survey.neighboursOf(ours, a).disclosures.empty());
    const auto read = survey.readAlready(b, camera);
    ASSERT_NE(read, nullptr);
    EXPECT_EQ(read->document().file, b);
    EXPECT_EQ(read->fingerprint(), Disclosure(readYaml(camera, b)).fingerprint());
    EXPECT_EQ(survey.readAlready(b, camera + "\n"), nullptr) << "it was changed";
    EXPECT_EQ(survey.readAlready(folder() / "./b.yaml", camera), nullptr) << "named otherwise";
    EXPECT_EQ(survey.readAlready(folder() / "broken.yaml", "a: ["), nullptr);
    FolderSurvey forgetful({.kept = 0});
    EXPECT_TRUE(forgetful.neighboursOf(ours, a).disclosures.empty());
    EXPECT_EQ(forgetful.readAlready(b, camera), nullptr);
}

TEST_F(FolderSurveyTest, findsWhatIsSupersededUnderAnotherNumber) {
    put("one.yaml", replaced(camera2, "NL-LC2-100", "OTHER"));
    put("two.yaml", camera);
    EXPECT_THAT(filesOf(look("one.yaml")), ElementsAre("two.yaml"));
}

TEST_F(FolderSurveyTest, saysWhatItDidNotLookAt) {
    for (const char *name : {"a.yaml", "b.yaml", "c.yaml", "d.yaml"})
        put(name, kettle);
    const Neighbours few = look("a.yaml", {2, 1 << 20, 100});
    EXPECT_THAT(filesOf(few), ElementsAre("b.yaml"));
    ASSERT_EQ(few.notes.size(), 1U);
    EXPECT_EQ(few.notes.front().severity, Severity::note);
    EXPECT_EQ(look("a.yaml", {100, 1, 100}).notes.size(), 1U);
    EXPECT_EQ(look("a.yaml", {100, 1 << 20, 2}).notes.size(), 1U);
    put("large.yaml", std::string(maximumFileSize + 1, ' '));
    EXPECT_THAT(messageOf(look("a.yaml").notes.front()), testing::StartsWith("1 of the files in"));
}

TEST_F(FolderSurveyTest, readsWhatIsListedBeyondItsLimits) {
    put("a.yaml", kettle);
    put("z.yaml", kettle);
    put("published.txt",
        "# Ours\n\n" + std::string(64, '0') + "  1  2026-01-01T00:00:00Z  K17-GB-2026  z.yaml\n");
    const Neighbours found = look("a.yaml", {1, 1 << 20, 100});
    EXPECT_THAT(filesOf(found), ElementsAre("z.yaml"));
    EXPECT_EQ(found.publications.size(), 1U);
}

// Of a large folder not every file is parsed for one question; the answer is the same.
TEST_F(FolderSurveyTest, findsTheSameInALargeFolder) {
    put("a.yaml", kettle);
    put("same.yaml", replaced(kettle, "\"9520000001704\"", "\"96385074\""));
    put("one.yaml", replaced(camera2, "NL-LC2-100", "OTHER"));
    put("two.yaml", camera);
    for (int i = 0; i < 400; ++i)
        put("x" + std::to_string(i) + ".yaml", "disclosure_id: X" + std::to_string(i) + '\n');
    EXPECT_THAT(filesOf(look("a.yaml")), ElementsAre("same.yaml"));
    EXPECT_THAT(filesOf(look("one.yaml")), ElementsAre("two.yaml"));
    put("upc.yaml", replaced(replaced(kettle, "K17-GB-2026", "UPC"), "\"95200", "\"095200"));
    put("bare.yaml",
        replaced(replaced(replaced(kettle, "K17-GB-2026", "BARE"), "\"K17-GB\"", "\"k17 -gb\""),
                 "gtin: \"9520000001704\"", ""));
    EXPECT_THAT(filesOf(look("upc.yaml")), UnorderedElementsAre("a.yaml", "bare.yaml"));
    EXPECT_THAT(filesOf(look("bare.yaml")),
                UnorderedElementsAre("a.yaml", "same.yaml", "upc.yaml"));
}

TEST_F(FolderSurveyTest, hasNoAnswerForWhatIsNoFile) {
    put("a.yaml", kettle);
    FolderSurvey survey;
    const Disclosure ours(readYaml(kettle, "standard input"));
    EXPECT_FALSE(survey.neighboursOf(ours, "standard input").isSurveyed);
    EXPECT_TRUE(survey.neighboursOf(ours, folder() / "a.yaml").isSurveyed);
}

} // namespace
} // namespace updatefacts
