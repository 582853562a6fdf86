// SPDX-License-Identifier: MIT
#include "definitions/SameItems.h"

#include "document/yaml/ReadYaml.h"

#include <gmock/gmock.h>

namespace updatefacts {
namespace {

/// "NOW=EARLIER" by the names of the items; "-" where there is none.
std::vector<std::string> pairsOf(const char *now, const char *earlier,
                                 const std::vector<std::string> &sameBy = {"kind", "name"}) {
    Field list;
    list.sameBy = sameBy;
    const Document a = readYaml(now, "");
    const Document b = readYaml(earlier, "");
    const auto name = [](const Value *item) {
        const Value *text = item ? item->find("name") : nullptr;
        if (!text)
            return std::string("-");
        return text->isScalar() ? text->scalar : text->map.front().value.scalar;
    };
    std::vector<std::string> pairs;
    for (const SameItem &pair : sameItems(list, &a.root, &b.root)) {
        pairs.push_back(name(pair.now) + '=' + name(pair.earlier));
        EXPECT_TRUE(!pair.now || pair.now == &a.root.list[pair.index]);
    }
    return pairs;
}

TEST(SameItems, arePairedByWhatNamesThem) {
    struct Row {
        const char *what, *now, *earlier;
        std::vector<std::string> pairs;
    };
    const std::vector<Row> rows = {
        {"same names, turned round",
         "[{kind: app, name: A}, {kind: app, name: B}]",
         "[{kind: app, name: B}, {kind: app, name: A}]",
         {"A=A", "B=B"}},
        {"one is gone",
         "[{kind: app, name: A}]",
         "[{kind: app, name: A}, {kind: hub, name: B}]",
         {"A=A", "-=B"}},
        {"one is new",
         "[{kind: app, name: A}, {kind: hub, name: B}]",
         "[{kind: app, name: A}]",
         {"A=A", "B=-"}},
        {"one has a new name",
         "[{kind: app, name: A}, {kind: hub, name: C}]",
         "[{kind: app, name: A}, {kind: hub, name: B}]",
         {"A=A", "C=B"}},
        {"two have new names",
         "[{kind: app, name: C}, {kind: app, name: D}]",
         "[{kind: app, name: A}, {kind: app, name: B}]",
         {"C=-", "D=-", "-=A", "-=B"}},
        {"a new name, and one more",
         "[{kind: app, name: C}, {kind: app, name: D}]",
         "[{kind: app, name: A}]",
         {"C=-", "D=-", "-=A"}},
        {"the same name, another kind",
         "[{kind: hub, name: A}]",
         "[{kind: app, name: A}]",
         {"A=-", "-=A"}},
        {"one language of two",
         "[{kind: app, name: {de: B, en: A}}]",
         "[{kind: app, name: A}]",
         {"B=A"}},
        {"twice the same",
         "[{kind: app, name: A}, {kind: app, name: A}]",
         "[{kind: app, name: A}, {kind: app, name: A}]",
         {"A=A", "A=A"}},
        {"nothing now", "[]", "[{kind: app, name: A}]", {"-=A"}},
        {"no list", "1", "{kind: app}", {}},
    };
    for (const Row &row : rows)
        EXPECT_THAT(pairsOf(row.now, row.earlier), testing::ElementsAreArray(row.pairs))
            << row.what;
}

TEST(SameItems, areNoneWhereNothingNamesThem) {
    EXPECT_THAT(pairsOf("[{name: A}]", "[{name: A}]", {}), testing::ElementsAre("A=-", "-=A"));
}

TEST(SameItems, haveTwoListsThatMayBeAbsent) {
    const Document list = readYaml("[{name: A}]", "");
    Field field;
    field.sameBy = {"name"};
    EXPECT_THAT(sameItems(field, nullptr, nullptr), testing::IsEmpty());
    EXPECT_EQ(sameItems(field, nullptr, &list.root).front().earlier, &list.root.list.front());
    EXPECT_EQ(sameItems(field, &list.root, nullptr).front().now, &list.root.list.front());
}

} // namespace
} // namespace updatefacts
