// SPDX-License-Identifier: MIT
#include "output/edit/ReviseText.h"

#include <gmock/gmock.h>

namespace updatefacts {
namespace {

const RevisionMarks marks{2, "abc", "2026-03-14T09:30:00Z"};

RevisedText revise(const std::string &text) {
    return reviseText(readYaml(text, "a.yaml"), marks);
}

struct Row {
    const char *name;
    const char *text;
    const char *revised;
};

TEST(ReviseText, changesTheMarksAndNothingElse) {
    const Row rows[] = {
        {"first revision",
         "# Mine.\nid:   'x' # id\nrevision: 1   # first\n\n# Time.\nlast_updated: "
         "2026-01-01T00:00:00Z # then\nz: [a,\n  b]\n",
         "# Mine.\nid:   'x' # id\nrevision: 2   # first\n\n# Time.\nlast_updated: "
         "\"2026-03-14T09:30:00Z\" # then\nsupersedes: \"abc\"\nz: [a,\n  b]\n"},
        {"later revision, other order",
         "supersedes: 'def'\nlast_updated: '2026-01-01T00:00:00Z'\nrevision: 7\nz: 1",
         "supersedes: 'abc'\nlast_updated: '2026-03-14T09:30:00Z'\nrevision: 2\nz: 1"},
        {"no marks at all", "z: 1\n",
         "revision: 2\nlast_updated: \"2026-03-14T09:30:00Z\"\nsupersedes: \"abc\"\nz: 1\n"},
        {"the last line has no end", "last_updated: x\nrevision: 1",
         "last_updated: \"2026-03-14T09:30:00Z\"\nsupersedes: \"abc\"\nrevision: 2"},
        {"nor when a line is added to it", "revision: 1\nlast_updated: x",
         "revision: 2\nlast_updated: \"2026-03-14T09:30:00Z\"\nsupersedes: \"abc\"\n"},
        {"lines end with carriage return and line feed",
         "revision: 1\r\nlast_updated: x\r\nz: 1\r\n",
         "revision: 2\r\nlast_updated: \"2026-03-14T09:30:00Z\"\r\nsupersedes: \"abc\"\r\nz: "
         "1\r\n"},
        {"indented", "  revision: 1\n  last_updated: x\n  z: 1\n",
         "  revision: 2\n  last_updated: \"2026-03-14T09:30:00Z\"\n  supersedes: \"abc\"\n  z: "
         "1\n"},
        {"in braces", "{z: 1, revision: 1} # mine\n",
         "z: 1\nrevision: 2  # mine\nlast_updated: \"2026-03-14T09:30:00Z\"\nsupersedes: "
         "\"abc\"\n"},
        {"the time is a list", "revision: 1\nlast_updated: [x]\nz: 'y' # mine\n",
         "revision: 2\nlast_updated: \"2026-03-14T09:30:00Z\"\nsupersedes: \"abc\"\nz: \"y\"  # "
         "mine\n"},
        {"nothing is said", "revision:\nlast_updated: ~\n",
         "revision: 2\nlast_updated: \"2026-03-14T09:30:00Z\"\nsupersedes: \"abc\"\n"},
    };
    for (const Row &row : rows) {
        const RevisedText text = revise(row.text);
        EXPECT_EQ(text.text, row.revised) << row.name;
        EXPECT_THAT(text.lost, testing::IsEmpty()) << row.name;
        EXPECT_EQ(revise(text.text).text, text.text) << row.name << ": again";
    }
}

TEST(Revised, saysTheSameInTheSamePlaces) {
    const Document document = revised(readYaml("z: 1\nrevision:  1\n", "a.yaml"), marks);
    EXPECT_EQ(document.root.find("revision")->integer, 2);
    EXPECT_EQ(document.root.find("revision")->place, (Place{2, 12}));
    EXPECT_EQ(document.root.find("supersedes")->scalar, "abc");
    EXPECT_EQ(document.root.find("z")->place, (Place{1, 4}));
    EXPECT_EQ(document.text, "z: 1\nrevision:  1\n");
    EXPECT_EQ(revised(readYaml("- a\n", ""), marks).root.list.size(), 1U);
}

} // namespace
} // namespace updatefacts
