// SPDX-License-Identifier: MIT
#include "label/template/DocumentItems.h"

#include "label/template/Template.h"

#include <gmock/gmock.h>

namespace updatefacts {
namespace {

using testing::ElementsAre;

std::vector<std::string> dropsIn(const Nodes &body) {
    std::vector<std::string> drops;
    for (const Node &box : body)
        if (!box.drop.empty())
            drops.push_back(box.drop);
    return drops;
}

TEST(DocumentItems, areNamedByTheirNumber) {
    EXPECT_EQ(ofItem(3, "item"), "item.3");
    EXPECT_EQ(ofItem(0, "item.title"), "item.0.title");
}

TEST(DocumentItems, haveABoxEachAndGoFromTheLastOne) {
    const TemplateData document = builtInDocument("statement").data();
    const TemplateData three = withItems(document, {3});
    EXPECT_THAT(three.drop, ElementsAre("item.2", "item.1", "item.0"));
    EXPECT_EQ(three.body.size(), document.body.size() + 2);
    EXPECT_EQ(three.nextBody.size(), document.nextBody.size() + 2);
    EXPECT_THAT(dropsIn(three.body), ElementsAre("item.0", "item.1", "item.2", "item.2"));
}

TEST(DocumentItems, stayTogetherAtTheEndWithTheSignature) {
    const TemplateData three = withItems(builtInDocument("statement").data(), {3, 2});
    EXPECT_THAT(three.drop, ElementsAre("item.1", "item.0"));
    for (const Nodes &body : {three.body, three.nextBody})
        EXPECT_THAT(dropsIn(body), ElementsAre("item.0", "item.1", "item.1", "item.1"));
}

TEST(DocumentItems, sayWhatIsTheirs) {
    const TemplateData two = withItems(builtInDocument("statement").data(), {2});
    for (const Node &box : two.body)
        if (box.drop == "item.1") {
            const Nodes &parts = std::get<ColumnNode>(box.kind).body;
            ASSERT_EQ(parts.size(), 4U);
            EXPECT_EQ(std::get<TextNode>(parts[0].kind).slot, "item.1.title");
            EXPECT_EQ(std::get<TextNode>(parts[1].kind).slot, "item.1.clause");
            EXPECT_EQ(std::get<TextNode>(parts[2].kind).slot, "item.1.says");
            EXPECT_EQ(std::get<FactsNode>(parts[3].kind).section, "item.1");
            return;
        }
    FAIL() << "no second item";
}

/// Labels have sections of the definitions, and no items.
TEST(DocumentItems, belongToDocumentsOnly) {
    const std::string text = "template: a\ntitle: A\nsize: [100mm, 100mm]\n"
                             "styles: {section: {size: 10pt, min: 8pt}}\nbody:\n  - items: {}\n";
    EXPECT_TRUE(hasError(readTemplate(readYaml(text, "a.yaml")).findings));
    EXPECT_FALSE(hasError(readDocumentTemplate(readYaml(text, "a.yaml")).findings));
}

} // namespace
} // namespace updatefacts
