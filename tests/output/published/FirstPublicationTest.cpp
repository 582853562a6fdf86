// SPDX-License-Identifier: MIT
#include "output/published/FirstPublication.h"
#include "FolderTest.h"
#include "definitions/date/DateTime.h"
#include "definitions/messages/SayFinding.h"
#include "document/files/ReadFile.h"
#include "output/Publish.h"

#include <gmock/gmock.h>

namespace updatefacts {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

const std::chrono::sys_seconds morning = parseDateTime("2026-03-14T08:00:00Z").value();
const std::string rationale = "support_rationale: \"As long as kettles last.\"\n";

class FirstPublicationTest : public FolderTest {
  protected:
    [[nodiscard]] static std::string kettle() {
        return readFile(UPDATEFACTS_SOURCE_DIR "/schema/examples/kettle.yaml");
    }
    [[nodiscard]] Document draft(const std::string &text) const {
        put("draft.yaml", text);
        return readYaml(text, (folder() / "draft.yaml").string());
    }
    static std::vector<std::string> notes(const Findings &findings) {
        std::vector<std::string> said;
        for (const Finding &finding : findings)
            if (finding.rule == "publish.first" && finding.severity == Severity::note)
                said.push_back(std::to_string(finding.place.line) + ' ' + messageOf(finding));
        return said;
    }
};

TEST_F(FirstPublicationTest, saysBeforeTheFirstTimeOnlyWhatBecomesPublic) {
    const auto out = folder() / "published";
    const Document first = draft(kettle() + rationale);
    const auto planned = notes(planPublishing(first, out, morning).findings);
    EXPECT_THAT(planned, ElementsAre(HasSubstr("1 The comments"),
                                     HasSubstr("labels and pages: \"support_rationale\"")));
    EXPECT_EQ(notes(publish(first, out, morning).findings), planned);

    const Document more = draft(kettle() + rationale + "place_of_issue: \"Leeds\"\n");
    const Publishing next = publish(more, out, morning + std::chrono::hours(1));
    ASSERT_EQ(next.revision, 2);
    EXPECT_THAT(notes(next.findings), IsEmpty());
}

TEST_F(FirstPublicationTest, saysNothingOfCommentsWhereThereAreNone) {
    std::string plain;
    std::istringstream lines(kettle());
    for (std::string line; std::getline(lines, line);)
        if (!line.starts_with('#'))
            plain += line + '\n';
    EXPECT_THAT(firstPublicationNotes(draft(plain), builtInDefinitions()), IsEmpty());
}

TEST_F(FirstPublicationTest, seesACommentBehindAnAnswer) {
    const Document behind = draft("a: 1 # ask Mia\n");
    EXPECT_THAT(notes(firstPublicationNotes(behind, builtInDefinitions())),
                ElementsAre(HasSubstr("1 The comments")));
}

} // namespace
} // namespace updatefacts
