// SPDX-License-Identifier: MIT
#include "disclosure/Seal.h"
#include "disclosure/Canonical.h"
#include "disclosure/LinkFindings.h"

#include <gmock/gmock.h>

namespace updatefacts {
namespace {

using testing::IsEmpty;
using testing::SizeIs;

const std::string zeros(64, '0');
const std::string line = "# Published as revision 2, fingerprint " + zeros + ".";

TEST(Seal, isReadFromALineOfItsOwn) {
    struct Row {
        const char *name;
        std::string text;
        int line; ///< 0: there is no seal
    };
    const Row rows[] = {
        {"the first line", line + "\na: 1\n", 1},
        {"after a byte order mark", "\xEF\xBB\xBF" + line + "\na: 1\n", 1},
        {"with carriage returns", line + "\r\na: 1\r\n", 1},
        {"below another comment", "# Ours.\n\n" + line + "\na: 1\n", 3},
        {"at the end, without a line end", "a: 1\n" + line, 2},
        {"without its full stop", line.substr(0, line.size() - 1) + "\n", 1},
        {"with blanks after it", line + "  \n", 1},
        {"indented", "  " + line + "\n", 0},
        {"behind a value", "a: 1 " + line + "\n", 0},
        {"no comment", line.substr(2) + "\n", 0},
        {"revision 0", "# Published as revision 0, fingerprint " + zeros + ".\n", 0},
        {"no revision", "# Published as revision x, fingerprint " + zeros + ".\n", 0},
        {"a revision that is too long",
         "# Published as revision 99999999999999999999, fingerprint " + zeros + ".\n", 0},
        {"a short fingerprint", "# Published as revision 2, fingerprint 00.\n", 0},
        {"capital letters",
         "# Published as revision 2, fingerprint " + std::string(64, 'A') + ".\n", 0},
        {"nothing", "", 0},
    };
    for (const Row &row : rows) {
        const auto seal = sealOf(row.text);
        EXPECT_EQ(seal ? seal->place.line : 0, row.line) << row.name;
        if (seal) {
            EXPECT_EQ(seal->revision, 2) << row.name;
            EXPECT_EQ(seal->fingerprint, zeros) << row.name;
        }
    }
}

TEST(Seal, isPutOnTopAndTakenOffAgain) {
    for (const std::string text : {"a: 1\n", "# Ours.\na: 1",
                                   "\xEF\xBB\xBF"
                                   "a: 1\r\nb: 2\r\n",
                                   "", "\n\n", "# Published as revision x\na: 1\n"}) {
        const std::string once = sealed(text, {3, zeros, {}});
        ASSERT_TRUE(sealOf(once)) << text;
        EXPECT_EQ(sealOf(once)->revision, 3);
        EXPECT_EQ(withoutSeal(once), text);
        EXPECT_EQ(sealed(once, {3, zeros, {}}), once) << "no second one";
        EXPECT_EQ(fingerprintOf(readYaml(once, "").root), fingerprintOf(readYaml(text, "").root))
            << "it does not count";
    }
}

TEST(Seal, tellsWhenTheDataWasChanged) {
    const std::string text = "revision: 1\nsupport_end: 2031-06\n";
    const std::string published = sealed(text, {1, fingerprintOf(readYaml(text, "").root), {}});
    const auto changed = [&](const char *part, const char *other) {
        std::string copy = published;
        return copy.replace(copy.find(part), std::string_view(part).size(), other);
    };
    struct Row {
        const char *name;
        std::string text;
        bool isChanged;
    };
    const Row rows[] = {
        {"as it was published", published, false},
        {"a comment added", published + "# Seen.\n", false},
        {"other quotation marks", changed("2031-06", "\"2031-06\""), false},
        {"a day less", changed("2031-06", "2031-06-29"), true},
        {"a field added", published + "gtin: \"1\"\n", true},
        {"another number", changed("revision: 1", "revision: 2"), true},
        {"without its seal", text, false},
        {"not readable: that is another finding", published + "a: [", false},
    };
    for (const Row &row : rows) {
        const Findings findings = sealFindings(readYaml(row.text, "a.yaml"));
        ASSERT_EQ(findings.size(), row.isChanged ? 1U : 0U) << row.name;
        if (row.isChanged) {
            EXPECT_EQ(findings.front().rule, "history.changed");
            EXPECT_EQ(findings.front().place.line, 1);
        }
    }
}

} // namespace
} // namespace updatefacts
