// SPDX-License-Identifier: MIT
#include "document/tree/SameData.h"

#include "document/yaml/ReadYaml.h"

#include <gtest/gtest.h>

namespace updatefacts {
namespace {

struct Row {
    const char *a;
    const char *b;
    bool same;
};

TEST(SameData, comparesWhatIsSaid) {
    for (const Row &row : std::vector<Row>{
             {"a: 1\nb: 2\n", "{b: 2, a: 1}", true},
             {"a: \"x\"", "a: x", true},
             {"a: |-\n  x\n", "a: x", true},
             {"a: 010", "a: 10", true},
             {"a: 0x10", "a: 16", true},
             {"a: ~", "a:", true},
             {"a: true", "a: TRUE", true},
             {"[1, [2]]", "- 1\n- - 2\n", true},
             {"{}", "{ }", true},
             {"a: 1\nb: 2\n", "a: 1\nb: 3\n", false},
             {"a: 1\nb: 2\n", "a: 1\nc: 2\n", false},
             {"a: 1\nb: 2\n", "a: 1\n", false},
             {"a: \"1\"", "a: 1", false},
             {"a: \"true\"", "a: true", false},
             {"a: true", "a: false", false},
             {"a: 1", "a: 1.0", false},
             {"a: 1.0", "a: 1.00", false},
             {"[1, 2]", "[2, 1]", false},
             {"[1, 2]", "[1, 2, 3]", false},
             {"[]", "{}", false},
             {"a: \"\"", "a:", false},
         }) {
        const Value a = readYaml(row.a, "").root;
        const Value b = readYaml(row.b, "").root;
        EXPECT_EQ(sameData(a, b), row.same) << row.a << " / " << row.b;
        EXPECT_EQ(sameData(b, a), row.same) << row.b << " / " << row.a;
    }
}

} // namespace
} // namespace updatefacts
