// SPDX-License-Identifier: MIT
#include "definitions/Operand.h"

#include "document/yaml/ReadYaml.h"

#include <gtest/gtest.h>

namespace updatefacts {
namespace {

TEST(Operand, isReadAndWritten) {
    using Source = Operand::Source;
    const std::pair<const char *, Source> rows[] = {
        {"support_end", Source::field},
        {"hardware_replacement/until", Source::field},
        {"item/expires", Source::itemField},
        {"earlier/support_end", Source::earlierField},
        {"earlier/item/end", Source::earlierItem},
        {"earlier_hash", Source::earlierFingerprint},
        {"today", Source::today},
        {"tomorrow", Source::tomorrow},
        {"version", Source::version},
        {"2027-12-11", Source::date},
        {"2027-12", Source::date},
    };
    for (const auto &[text, source] : rows) {
        EXPECT_EQ(Operand::parse(text).source, source) << text;
        EXPECT_EQ(Operand::parse(text).toString(), text);
    }
    EXPECT_EQ(Operand::parse("a/b").field, Pointer({"a", "b"}));
    EXPECT_EQ(Operand::parse("item/b").field, Pointer({"b"}));
}

TEST(Operand, isFoundInItsScope) {
    const Document now = readYaml("end: 1\ngroup: {end: 2}\nlist: [{end: 3}]\n", "");
    const Document before = readYaml("end: 4\nlist: [{end: 5}]\n", "");
    const Pointer item({"list", "0"});
    const Scope scope{now.root, &before.root, now.root.at(item), item,
                      before.root.at(Pointer({"list", "0"}))};
    const std::pair<const char *, int> rows[] = {
        {"end", 1}, {"group/end", 2}, {"item/end", 3}, {"earlier/end", 4}, {"earlier/item/end", 5}};
    for (const auto &[text, number] : rows) {
        const Value *value = find(Operand::parse(text), scope);
        ASSERT_TRUE(value) << text;
        EXPECT_EQ(value->integer, number) << text;
    }
    EXPECT_EQ(pointerOf(Operand::parse("group/end"), scope), Pointer({"group", "end"}));
    EXPECT_EQ(pointerOf(Operand::parse("item/end"), scope), Pointer({"list", "0", "end"}));
    EXPECT_EQ(pointerOf(Operand::parse("earlier/end"), scope), std::nullopt);
    EXPECT_EQ(pointerOf(Operand::parse("earlier/item/end"), scope), std::nullopt);
    EXPECT_EQ(pointerOf(Operand::parse("today"), scope), std::nullopt);
    const Scope gone{now.root, &before.root, nullptr, Pointer({"list"})};
    EXPECT_EQ(pointerOf(Operand::parse("item/end"), gone), Pointer({"list"}));
}

TEST(Operand, isAbsentWithoutItsScope) {
    const Document now = readYaml("end: 1\n", "");
    const Scope scope{now.root, nullptr, nullptr, {}};
    for (const char *text : {"start", "end/of", "item/end", "earlier/end", "earlier/item/end",
                             "today", "version", "2027-12-11", "earlier_hash"})
        EXPECT_EQ(find(Operand::parse(text), scope), nullptr) << text;
}

} // namespace
} // namespace updatefacts
