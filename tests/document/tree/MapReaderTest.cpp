// SPDX-License-Identifier: MIT
#include "document/tree/MapReader.h"

#include "document/yaml/ReadYaml.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace updatefacts {
namespace {

using testing::ElementsAre;

/// Keeps the value that the reader looks into.
struct Reading {
    explicit Reading(const char *yaml)
        : root(readYaml(yaml, "").root),
          reader(root, Pointer().child("styles"), argument::phrase("what", "thing.styles"),
                 "face.yaml", findings) {}

    Value root;
    Findings findings;
    MapReader reader;
};

TEST(MapReader, readsEachKind) {
    Reading r("name: big\nsize: 12\nscale: 1.5\nbold: true\nfonts: [a, b]\n");
    EXPECT_EQ(r.reader.requireText("name"), "big");
    EXPECT_EQ(r.reader.integer("size", 1, 20, 5), 12);
    EXPECT_EQ(r.reader.number("scale", 0, 2, 1), 1.5);
    EXPECT_TRUE(r.reader.boolean("bold", false));
    EXPECT_THAT(r.reader.texts("fonts"), ElementsAre("a", "b"));
    EXPECT_EQ(r.reader.text("other", "none"), "none");
    EXPECT_EQ(r.reader.integer("other", 1, 20, 5), 5);
    r.reader.finish();
    EXPECT_EQ(r.findings, Findings());
}

TEST(MapReader, reportsWhatIsWrongWithItsPlace) {
    Reading r("name: [x]\nsize: 21\nscale: \"1\"\nbold: yes\nfonts: a\nextra: 1\n");
    EXPECT_EQ(r.reader.text("name", "none"), "none");
    EXPECT_EQ(r.reader.integer("size", 1, 20, 5), 5);
    EXPECT_EQ(r.reader.number("scale", 0, 2, 1), 1);
    EXPECT_FALSE(r.reader.boolean("bold", false));
    EXPECT_TRUE(r.reader.texts("fonts").empty());
    EXPECT_EQ(r.reader.require("needed"), nullptr);
    r.reader.finish();
    std::vector<std::string> said;
    for (const Finding &finding : r.findings)
        said.push_back(finding.rule + ' ' + std::to_string(finding.place.line) + ':' +
                       std::to_string(finding.place.column) + ' ' + finding.pointer.toString());
    EXPECT_THAT(said, ElementsAre("key.kind 1:7 /styles/name", //
                                  "key.kind 2:7 /styles/size", "key.kind 3:8 /styles/scale",
                                  "key.kind 4:7 /styles/bold", "key.kind 5:8 /styles/fonts",
                                  "key.missing 1:1 /styles", "key.unknown 6:1 /styles/extra"));
    EXPECT_EQ(r.findings.back().file, "face.yaml");
}

TEST(MapReader, refusesWhatIsNoMap) {
    Reading r("- 1\n");
    ASSERT_EQ(r.findings.size(), 1U);
    EXPECT_EQ(r.reader.find("a"), nullptr);
    EXPECT_EQ(r.reader.require("a"), nullptr);
    EXPECT_EQ(r.findings.size(), 1U) << "one fault, one finding";
}

TEST(MapReader, descends) {
    Reading r("child: {a: 1}\nlist:\n  - b: 2\n");
    MapReader child = r.reader.child("child", argument::phrase("what", "thing.style"));
    EXPECT_EQ(child.integer("a", 0, 9, 0), 1);
    EXPECT_EQ(child.pointer().toString(), "/styles/child");
    ASSERT_NE(r.reader.find("list"), nullptr);
    MapReader item = r.reader.item("list", 0, argument::phrase("what", "thing.a_box"));
    item.finish();
    ASSERT_EQ(r.findings.size(), 1U);
    EXPECT_EQ(r.findings.front().pointer.toString(), "/styles/list/0/b");
}

} // namespace
} // namespace updatefacts
