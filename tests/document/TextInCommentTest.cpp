// SPDX-License-Identifier: MIT
#include "document/write/EditScalar.h"
#include "document/yaml/ReadYaml.h"

#include <gtest/gtest.h>

namespace updatefacts {
namespace {

struct Row {
    const char *text;
    Place place; ///< line 0: no finding
    const char *pointer;
};

TEST(TextInComment, isFoundBehindValuesWithoutQuotes) {
    const Row rows[] = {
        {"name: Kettle #17\n", {1, 7}, "/name"},
        {"name: Kettle #17 # blue\n", {1, 7}, "/name"},
        {"name: Kettle\t#17\n", {1, 7}, "/name"},
        {"name: K #ä\n", {1, 7}, "/name"},
        {"name: C ##17\n", {1, 7}, "/name"},
        {"name: C #-17\n", {1, 7}, "/name"},
        {"name: C #(sharp)\n", {1, 7}, "/name"},
        {"name: #1 Kettle\n", {1, 1}, "/name"},
        {"a: {name: K #17\n  }\n", {1, 11}, "/a/name"},
        {"a:\n  - K\n  - K #17\n", {3, 5}, "/a/1"},
        {"a: [K #17\n  , L]\n", {1, 5}, "/a/0"},
        {"name: two\n  lines #17\n", {1, 7}, "/name"},
        {"name: Kettle #17\r\nb: 1\r\n", {1, 7}, "/name"},
        {"name: Kettle#17\n", {0, 0}, ""},
        {"name: \"Kettle #17\"\n", {0, 0}, ""},
        {"name: \"Kettle\" #17\n", {0, 0}, ""},
        {"name: Kettle # 17\n", {0, 0}, ""},
        {"name: Kettle #\n", {0, 0}, ""},
        {"name: Kettle ## old\n", {0, 0}, ""},
        {"name: Kettle #----\n", {0, 0}, ""},
        {"name: Kettle\n#17\n", {0, 0}, ""},
        {"name: #\n", {0, 0}, ""},
        {"name: |\n  Kettle #17\n", {0, 0}, ""},
        {"name:\n#old: 1\nb: 1\n", {0, 0}, ""},
        {"a: #list\n  - b\n", {0, 0}, ""},
    };
    for (const Row &row : rows) {
        const Findings findings = readYaml(row.text, "").findings;
        ASSERT_EQ(findings.size(), row.place.line == 0 ? 0U : 1U) << row.text;
        if (findings.empty())
            continue;
        EXPECT_EQ(findings.front().rule, "yaml.text_in_comment") << row.text;
        EXPECT_EQ(findings.front().severity, Severity::warning) << row.text;
        EXPECT_EQ(findings.front().place, row.place) << row.text;
        EXPECT_EQ(findings.front().pointer.toString(), row.pointer) << row.text;
    }
}

TEST(TextInComment, doesNotKeepOtherValuesFromBeingEdited) {
    const Document document = readYaml("name: Kettle #17\nmodel: K\n", "");
    Value value;
    value.kind = Value::Kind::text;
    value.scalar = "L";
    EXPECT_EQ(editScalar(document, Pointer().child("model"), value),
              "name: Kettle #17\nmodel: \"L\"\n");
}

} // namespace
} // namespace updatefacts
