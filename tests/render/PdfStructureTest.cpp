// SPDX-License-Identifier: MIT
#include "WrittenPdf.h"

#include <gmock/gmock.h>

#include <functional>
#include <map>
#include <regex>
#include <set>

namespace updatefacts {

namespace {

using testing::Contains;
using testing::ElementsAre;

std::string kindOf(QPDFObjectHandle element) {
    return element.getKey("/S").getName().substr(1);
}

bool isElement(QPDFObjectHandle object) {
    return object.isDictionary() && object.getKey("/Type").isNameAndEquals("/StructElem");
}

using Visit = std::function<void(QPDFObjectHandle element, QPDFObjectHandle kid)>;

/// Calls for each kid of each element, in reading order; a single one stands without an array.
void walk(QPDFObjectHandle element, const Visit &visit) {
    QPDFObjectHandle kids = element.getKey("/K");
    for (QPDFObjectHandle &kid :
         kids.isArray() ? kids.getArrayAsVector() : std::vector<QPDFObjectHandle>{kids}) {
        visit(element, kid);
        if (isElement(kid))
            walk(kid, visit);
    }
}

class PdfStructure : public testing::TestWithParam<std::pair<const char *, const char *>> {
  protected:
    Label label = layOutExample(GetParam().first, GetParam().second).label;
    WrittenPdf written{label};
    QPDFObjectHandle tree = written.root().getKey("/StructTreeRoot");
};

INSTANTIATE_TEST_SUITE_P(Labels, PdfStructure,
                         testing::Values(std::pair{"camera", "panel"}, std::pair{"camera", "shelf"},
                                         std::pair{"fan-hi", "panel"},
                                         std::pair{"camera-ar", "shelf"}));

TEST_P(PdfStructure, elementsStandWhereTheyMay) {
    const std::map<std::string, std::set<std::string>> parents = {
        {"Document", {"StructTreeRoot"}},
        {"H1", {"Document"}},
        {"P", {"Document"}},
        {"L", {"Document"}},
        {"Figure", {"Document"}},
        {"LI", {"L"}},
        {"Lbl", {"LI"}},
        {"LBody", {"LI"}},
        {"Link", {"P", "LBody"}},
    };
    std::set<std::string> seen;
    walk(tree, [&](QPDFObjectHandle element, QPDFObjectHandle kid) {
        if (!isElement(kid))
            return;
        const bool top = element.getObjGen() == tree.getObjGen();
        const std::string parent = top ? "StructTreeRoot" : kindOf(element);
        ASSERT_TRUE(parents.contains(kindOf(kid))) << kindOf(kid);
        EXPECT_THAT(parents.at(kindOf(kid)), Contains(parent)) << kindOf(kid);
        EXPECT_EQ(kid.getKey("/P").getObjGen(), element.getObjGen()) << kindOf(kid);
        seen.insert(kindOf(kid));
    });
    for (const char *kind : {"Document", "P", "L", "LI", "Lbl", "LBody", "Link", "Figure"})
        EXPECT_THAT(seen, Contains(kind));
    EXPECT_EQ(seen.contains("H1"), !textOf(label, "title").empty());
}

TEST_P(PdfStructure, everyMarkedContentHasItsElement) {
    std::map<int, QPDFObjGen> holders;
    walk(tree, [&](QPDFObjectHandle element, QPDFObjectHandle kid) {
        if (kid.isInteger()) {
            EXPECT_TRUE(holders.emplace(kid.getIntValueAsInt(), element.getObjGen()).second);
        }
    });
    const std::string content = written.content();
    const std::regex mark("/MCID (\\d+)");
    int count = 0;
    for (std::sregex_iterator at(content.begin(), content.end(), mark), end; at != end; ++at)
        EXPECT_EQ(std::stoi((*at)[1]), count++);
    EXPECT_EQ(holders.size(), static_cast<std::size_t>(count));
    QPDFObjectHandle numbers = tree.getKey("/ParentTree").getKey("/Nums");
    EXPECT_EQ(written.page().getKey("/StructParents").getIntValue(), 0);
    ASSERT_EQ(numbers.getArrayItem(0).getIntValue(), 0);
    QPDFObjectHandle parents = numbers.getArrayItem(1);
    ASSERT_EQ(parents.getArrayNItems(), count);
    for (int mcid = 0; mcid < count; ++mcid)
        EXPECT_EQ(parents.getArrayItem(mcid).getObjGen(), holders.at(mcid)) << mcid;
}

TEST_P(PdfStructure, marksNestAndEnd) {
    const std::string content = written.content();
    const std::regex marks("(BMC|BDC|EMC|BT|ET)\n");
    bool inMark = false;
    for (std::sregex_iterator at(content.begin(), content.end(), marks), end; at != end; ++at) {
        const std::string mark = (*at)[1];
        if (mark == "EMC") {
            EXPECT_TRUE(inMark);
            inMark = false;
        } else if (mark.ends_with("C")) {
            EXPECT_FALSE(inMark) << "a sequence within a sequence";
            inMark = true;
        } else {
            EXPECT_FALSE(inMark) << "a sequence across the end of a text object";
        }
    }
    EXPECT_FALSE(inMark);
}

TEST_P(PdfStructure, linkKnowsItsAnnotation) {
    int links = 0;
    QPDFObjectHandle numbers = tree.getKey("/ParentTree").getKey("/Nums");
    walk(tree, [&](QPDFObjectHandle element, QPDFObjectHandle kid) {
        if (!kid.isDictionary() || !kid.getKey("/Type").isNameAndEquals("/OBJR"))
            return;
        ++links;
        EXPECT_EQ(kindOf(element), "Link");
        QPDFObjectHandle annotation = kid.getKey("/Obj");
        const int key = annotation.getKey("/StructParent").getIntValueAsInt();
        EXPECT_EQ(numbers.getArrayItem(2 * key).getIntValue(), key);
        EXPECT_EQ(numbers.getArrayItem(2 * key + 1).getObjGen(), element.getObjGen());
        EXPECT_GT(tree.getKey("/ParentTreeNextKey").getIntValue(), key);
        EXPECT_EQ(annotation.getKey("/A").getKey("/URI").getStringValue().substr(0, 8), "https://");
        EXPECT_FALSE(annotation.getKey("/Contents").getUTF8Value().empty());
        const auto area = annotation.getKey("/Rect").getArrayAsRectangle();
        EXPECT_GE(area.llx, 0);
        EXPECT_LT(area.llx, area.urx);
        EXPECT_LT(area.lly, area.ury);
        EXPECT_LE(area.urx, label.size.width.points());
    });
    EXPECT_EQ(links, 1);
    EXPECT_EQ(written.page().getKey("/Annots").getArrayNItems(), links);
}

TEST_P(PdfStructure, figureSaysWhatTheSymbolIs) {
    int figures = 0;
    walk(tree, [&](QPDFObjectHandle, QPDFObjectHandle kid) {
        if (!isElement(kid) || kindOf(kid) != "Figure")
            return;
        ++figures;
        for (const Item &item : label.items)
            if (const auto *symbol = std::get_if<SymbolItem>(&item)) {
                EXPECT_EQ(kid.getKey("/Alt").getUTF8Value(), symbol->description);
                EXPECT_FALSE(symbol->description.empty());
            }
    });
    EXPECT_EQ(figures, 1);
}

TEST(PdfStructureOfFacts, aRowIsAnItemOfOneList) {
    const LaidOut laidOut = layOutExample("camera", "panel");
    std::set<int> rows;
    for (const Item &item : laidOut.label.items)
        if (const auto *text = std::get_if<TextItem>(&item); text && text->fact >= 0)
            rows.insert(text->fact);
    const WrittenPdf written(laidOut.label);
    int lists = 0;
    std::vector<std::vector<std::string>> items;
    walk(written.root().getKey("/StructTreeRoot"), [&](QPDFObjectHandle, QPDFObjectHandle kid) {
        if (!isElement(kid))
            return;
        lists += kindOf(kid) == "L";
        if (kindOf(kid) == "LI")
            items.emplace_back();
        if (kindOf(kid) == "Lbl" || kindOf(kid) == "LBody")
            items.back().push_back(kindOf(kid));
    });
    EXPECT_EQ(lists, 1);
    EXPECT_EQ(items.size(), rows.size());
    for (const auto &item : items)
        EXPECT_THAT(item, ElementsAre("Lbl", "LBody"));
}

TEST(PdfStructureOfLanguages, foreignTextNamesItsLanguage) {
    Label label = layOutExample("camera", "panel").label;
    for (Item &item : label.items)
        if (auto *text = std::get_if<TextItem>(&item); text && text->slot == "product_name")
            text->language = "fi";
    std::vector<std::string> seen;
    walk(WrittenPdf(label).root().getKey("/StructTreeRoot"),
         [&](QPDFObjectHandle, QPDFObjectHandle kid) {
             if (isElement(kid) && kid.hasKey("/Lang"))
                 seen.push_back(kid.getKey("/Lang").getUTF8Value());
         });
    EXPECT_THAT(seen, ElementsAre("fi"));
}

} // namespace
} // namespace updatefacts
