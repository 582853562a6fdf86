// SPDX-License-Identifier: MIT
#include "output/published/NextRevision.h"
#include "FolderTest.h"
#include "definitions/date/DateTime.h"
#include "disclosure/Canonical.h"
#include "document/files/ReadFile.h"
#include "output/Publish.h"

#include <gmock/gmock.h>

namespace updatefacts {
namespace {

namespace fs = std::filesystem;
using testing::HasSubstr;

const std::chrono::sys_seconds morning = parseDateTime("2026-03-14T08:00:00Z").value();
constexpr std::chrono::hours hour(1);

class NextRevisionTest : public FolderTest {
  protected:
    [[nodiscard]] static std::string text() {
        return readFile(UPDATEFACTS_SOURCE_DIR "/schema/examples/kettle.yaml");
    }
    /// The kettle with one part replaced.
    [[nodiscard]] static std::string with(const std::string &part, const std::string &other) {
        std::string all = text();
        return all.replace(all.find(part), part.size(), other);
    }
    [[nodiscard]] fs::path out() const { return folder() / "published"; }
};

TEST_F(NextRevisionTest, keepsTheTimeOfTheDayOfPublishing) {
    struct Row {
        const char *name;
        std::string changed; ///< last_updated of the draft
        bool isKept;
    };
    const std::vector<Row> rows = {
        {"that morning", "2026-03-14T00:00:00Z", true},
        {"this very second", "2026-03-14T08:00:00Z", true},
        {"later that day", "2026-03-14T08:00:01Z", false},
        {"the day before", "2026-03-13T23:59:59Z", false},
        {"long ago", "2025-03-14T08:00:00Z", false},
    };
    for (const Row &row : rows) {
        SCOPED_TRACE(row.name);
        const std::string text = with("2026-02-02T10:30:00Z", row.changed);
        const Publishing plan =
            planPublishing(readYaml(text, folder() / "draft.yaml"), out(), morning);
        EXPECT_EQ(plan.fingerprint == plan.draftFingerprint, row.isKept);
        EXPECT_THAT(plan.text, HasSubstr(row.isKept ? row.changed : "2026-03-14T08:00:00Z"));
        EXPECT_EQ(plan.draftFingerprint, fingerprintOf(readYaml(text, "").root));
    }
}

TEST_F(NextRevisionTest, keepsTheTimeOfAMarkedRevisionOnly) {
    const Publishing first = publish(readYaml(text(), folder() / "draft.yaml"), out(), morning);
    const std::string unmarked = with("_days: 30", "_days: 20");
    const Document draft = readYaml(unmarked, folder() / "draft.yaml");
    const Publishing plan = planPublishing(draft, out(), morning + hour);
    EXPECT_NE(plan.fingerprint, plan.draftFingerprint);
    const auto marked = [&](const char *time) {
        const std::string text = reviseText(draft, {2, first.fingerprint, time}).text;
        return planPublishing(readYaml(text, folder() / "draft.yaml"), out(), morning + hour);
    };
    const Publishing kept = marked("2026-03-14T08:30:00Z");
    EXPECT_EQ(kept.fingerprint, kept.draftFingerprint);
    const Publishing notLater = marked("2026-03-14T08:00:00Z"); // than the one before
    EXPECT_NE(notLater.fingerprint, notLater.draftFingerprint);
    EXPECT_FALSE(hasError(notLater.findings));
}

} // namespace
} // namespace updatefacts
