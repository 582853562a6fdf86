// SPDX-License-Identifier: MIT
#include "output/labels/MakeLabel.h"

#include "../label/ExampleLabels.h"
#include "disclosure/Canonical.h"

#include <gtest/gtest.h>

namespace updatefacts {
namespace {

/// Bytes of a disclosure that says all of it, and nothing that only its file said.
void expectAllDataAndNoComment(const std::string &text, const std::string &name) {
    const Document written = readYaml(text, name);
    ASSERT_FALSE(hasError(written.findings)) << name;
    const std::string bytes = attachmentOf(Disclosure(written)).bytes;
    const Document attached = readYaml(bytes, "attached");
    EXPECT_FALSE(hasError(attached.findings)) << name;
    EXPECT_EQ(fingerprintOf(attached.root), fingerprintOf(written.root)) << name;
    EXPECT_EQ(bytes.find("secret"), std::string::npos) << name << '\n' << bytes;
}

TEST(Attachment, hasTheFingerprintOfEveryExampleAndNoComment) {
    for (const std::string &file : exampleFiles()) {
        const std::string text = readFile(file);
        std::string commented = "# secret\n";
        for (const char c : text)
            commented += c == '\n' ? std::string(" # secret\n# secret\n") : std::string(1, c);
        expectAllDataAndNoComment(text, file);
        if (text.find('|') == std::string::npos && text.find('>') == std::string::npos)
            expectAllDataAndNoComment(commented, file);
    }
}

TEST(Attachment, keepsEveryKindOfValue) {
    const char *const rows[] = {
        "a: 1.50 # secret\nb: 0x1F\nc: 0o17\nd: 1e400\ne: .nan\nf: ~\n",
        "a: 'it''s # not one' # secret\nb: \"# this \\u0041 \\\"\\\\ neither\"\n",
        "a: |\n  # this is text\n  two\n# secret\nb: >-\n  folded\n  text\n",
        "a: [1, [2, {b: c}], []] # secret\nd: {}\n\"e f\": \"\"\n",
        "z: last\na: first # secret\n",
    };
    for (const char *row : rows)
        expectAllDataAndNoComment(row, row);
}

} // namespace
} // namespace updatefacts
