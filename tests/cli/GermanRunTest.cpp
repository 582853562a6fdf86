// SPDX-License-Identifier: MIT
// With --messages-in de, what a command says of files is German to the last word.
#include "FolderTest.h"
#include "RunInProcess.h"
#include "document/files/ReadFile.h"

#include <gmock/gmock.h>

#include <regex>

namespace updatefacts {
namespace {

using testing::HasSubstr;

const std::string examples = UPDATEFACTS_SOURCE_DIR "/schema/examples";
const std::string now = "2026-03-19T09:30:00Z";

/// Without what is the same in every language: what schemes call themselves and their clauses,
/// rules, ids, texts in quotes, addresses and paths.
std::string withoutNames(const std::string &text) {
    static const std::regex names("\\((Annex|Art|Sch|reg|para)[^)]*\\)|fehlt; .*(verlangt es|rät "
                                  "dazu)\\.|\\[[a-z_.-]+\\]|\"[^\"]*\"|„[^“]*“|[^ \n]*[/_][^ "
                                  "\n]*|--[a-z-]+");
    return std::regex_replace(text, names, "");
}

class GermanRunTest : public FolderTest {
  protected:
    [[nodiscard]] std::string in(const std::string &name) const { return folder() / name; }

    /// Runs it and looks for English words in what it prints.
    Outcome german(std::vector<std::string> words) const {
        words.insert(words.end(), {"--messages-in", "de"});
        Outcome outcome = runInProcess(words);
        static const std::regex english(
            "\\b(the|is|are|of|and|not|with|it|as|for|error|warning|note|ready|mend|invalid|file|"
            "published|follows|fingerprint|promise|until|changed|unbroken|cannot|nothing|written|"
            "left|made|already|standard|disclosures?|revisions|ended|planned|none)\\b",
            std::regex::icase);
        for (const std::string &text : {outcome.out, outcome.err}) {
            const std::string rest = withoutNames(text);
            std::smatch found;
            EXPECT_FALSE(std::regex_search(rest, found, english))
                << testing::PrintToString(words) << " says " << found.str() << ":\n"
                << text;
        }
        return outcome;
    }
};

TEST_F(GermanRunTest, checks) {
    put("bad.yaml", readFile(examples + "/kettle.yaml") + "supprt_end: 2030\n");
    const Outcome good =
        german({"check", examples + "/camera.yaml", "--profile", "uk-psti,eu-cra"});
    EXPECT_THAT(good.out, HasSubstr("Erklärung vollständig für"));
    EXPECT_THAT(german({"check", in("bad.yaml")}).out, HasSubstr(": Fehler: "));
    EXPECT_THAT(german({"check", in("bad.yaml"), examples + "/bulb.yaml", "--summary"}).out,
                HasSubstr("ungültig"));
    EXPECT_THAT(german({"check", in("none.yaml")}).err, HasSubstr("diese Datei gibt es nicht"));
    put("folder/.#x.yaml", "a: 1\n");
    EXPECT_EQ(german({"check", in("folder")}).code, 4);
}

TEST_F(GermanRunTest, makesLabels) {
    put("bad.yaml", readFile(examples + "/kettle.yaml") + "supprt_end: 2030\n");
    const std::vector<std::string> both = {"label", in("bad.yaml"), examples + "/bulb.yaml", "-o",
                                           in("out")};
    EXPECT_THAT(german(both).err, HasSubstr("Nichts wurde geschrieben"));
    std::vector<std::string> some = both;
    some.emplace_back("--keep-going");
    EXPECT_THAT(german(some).err, HasSubstr("ausgelassen"));
    put("taken", "");
    EXPECT_THAT(german({"label", examples + "/bulb.yaml", "-o", in("taken")}).err,
                HasSubstr("es ist kein Ordner"));
}

TEST_F(GermanRunTest, publishesRevisesAndVerifies) {
    put("draft.yaml", readFile(examples + "/kettle.yaml"));
    const std::vector<std::string> publish = {"publish",       in("draft.yaml"), "--to",
                                              in("published"), "--now",          now};
    std::vector<std::string> plan = publish;
    plan.emplace_back("--dry-run");
    EXPECT_THAT(german(plan).out, HasSubstr("würde"));
    EXPECT_THAT(german(publish).out, HasSubstr("Fingerabdruck: "));
    EXPECT_THAT(german(publish).out, HasSubstr("schon als Revision"));
    const Outcome history = german({"history", in("published")});
    EXPECT_THAT(history.out, HasSubstr("zuletzt geändert"));
    EXPECT_THAT(german({"revise", in("published"), in("next.yaml")}).out, HasSubstr("folgt auf"));
    put("bad.yaml", readFile(examples + "/kettle.yaml") + "supprt_end: 2030\n");
    EXPECT_THAT(german({"publish", in("bad.yaml"), "--to", in("published"), "--now", now}).err,
                HasSubstr("beheben Sie"));
    EXPECT_THAT(german({"revise", in("published"), in("bad.yaml")}).err, HasSubstr("beheben Sie"));
}

TEST_F(GermanRunTest, leavesWhatIsPublished) {
    put("draft.yaml", readFile(examples + "/kettle.yaml"));
    ASSERT_EQ(
        runInProcess({"publish", in("draft.yaml"), "--to", in("published"), "--now", now}).code, 0);
    std::string file;
    for (const auto &entry : std::filesystem::directory_iterator(in("published")))
        if (entry.path().extension() == ".yaml")
            file = entry.path();
    EXPECT_THAT(german({"revise", in("published"), file}).err, HasSubstr("Sie wurde als Revision"));
    EXPECT_THAT(german({"export", "openeox", examples + "/camera.yaml", "-o", file}).err,
                HasSubstr("gibt es schon"));
    EXPECT_THAT(german({"export", "openeox", examples + "/camera.yaml", "-o", file, "--force"}).err,
                HasSubstr("nie ersetzt"));
}

TEST_F(GermanRunTest, upgrades) {
    EXPECT_EQ(german({"upgrade", in("none.yaml")}).code, 4);
    put("broken.yaml", "a: [\n");
    EXPECT_EQ(german({"upgrade", in("broken.yaml")}).code, 2);
}

} // namespace
} // namespace updatefacts
