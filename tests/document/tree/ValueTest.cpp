// SPDX-License-Identifier: MIT
#include "document/tree/Value.h"

#include "document/yaml/ReadYaml.h"

#include <gtest/gtest.h>

namespace updatefacts {
namespace {

TEST(Value, findsMembersAndFollowsPointers) {
    const Value root =
        readYaml("a: 1\nlist:\n  - x\n  - {b: [y, z]}\n\"c/d\": 2\n\"\": 3\n", "").root;
    struct Row {
        const char *pointer;
        const char *scalar; ///< null: leads nowhere
    };
    for (const Row &row : std::vector<Row>{{"/a", "1"},
                                           {"/list/0", "x"},
                                           {"/list/1/b/1", "z"},
                                           {"/c~1d", "2"},
                                           {"/", "3"},
                                           {"/b", nullptr},
                                           {"/list/2", nullptr},
                                           {"/list/-1", nullptr},
                                           {"/list/01x", nullptr},
                                           {"/list/", nullptr},
                                           {"/list/18446744073709551616", nullptr},
                                           {"/a/b", nullptr}}) {
        const Value *value = root.at(*Pointer::parse(row.pointer));
        ASSERT_EQ(value != nullptr, row.scalar != nullptr) << row.pointer;
        if (value) {
            EXPECT_EQ(value->scalar, row.scalar) << row.pointer;
        }
    }
    EXPECT_EQ(root.at({}), &root);
    EXPECT_EQ(root.member("list")->keyPlace, (Place{2, 1}));
    EXPECT_EQ(root.find("missing"), nullptr);
    EXPECT_EQ(root.find("a")->find("b"), nullptr);
}

TEST(Value, onlyListsAndMapsAreNoScalars) {
    const Value root = readYaml("[1, x, ~, true, 1.5, [], {}]", "").root;
    for (std::size_t i = 0; i < root.list.size(); ++i)
        EXPECT_EQ(root.list[i].isScalar(), i < 5) << i;
}

} // namespace
} // namespace updatefacts
