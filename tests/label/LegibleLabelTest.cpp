// SPDX-License-Identifier: MIT
#include "ExampleLabels.h"

#include <gtest/gtest.h>

namespace updatefacts {
namespace {

const TextItem *itemOf(const Label &label, const std::string &slot) {
    for (const Item &item : label.items)
        if (const auto *text = std::get_if<TextItem>(&item); text && text->slot == slot)
            return text;
    return nullptr;
}

double sizeOf(const TextItem &item) {
    return item.lines.front().runs.front().size;
}

Content contentOfExample(const char *name, const char *language) {
    const Template face = builtInTemplate("panel");
    return contentOf(example(name), builtInDefinitions(), *face.data().common, Words(language),
                     optionsOf2026());
}

} // namespace

TEST(LegibleLabel, namesTheProductOnEveryTag) {
    for (const std::string &file : exampleFiles())
        for (const std::string &language : Words::languages()) {
            const Label label = layOut({readDisclosure(file), builtInDefinitions(),
                                        builtInTemplate("tag"), optionsOf2026()},
                                       Words(language), fonts())
                                    .label;
            EXPECT_TRUE(itemOf(label, "product_name") || itemOf(label, "product_short_name") ||
                        itemOf(label, "model"))
                << file << ' ' << language;
        }
}

/// Beside their name there would be no room for it.
TEST(LegibleLabel, setsMailboxesOfASheetAsLargeAsTheRest) {
    for (const std::string &language : Words::languages()) {
        const Label label = layOutExample("hub-ended", "sheet", language.c_str()).label;
        const TextItem *mail = itemOf(label, "vuln_contact.value");
        const TextItem *other = itemOf(label, "end_behaviour.value");
        ASSERT_TRUE(mail && other) << language;
        EXPECT_GE(sizeOf(*mail), sizeOf(*other)) << language;
    }
}

/// The name has the line to itself where the address stands below it.
TEST(LegibleLabel, breaksNoNameAboveAnAddress) {
    for (const char *language : {"bg", "cs", "et", "fi", "hu", "lt", "lv", "nl", "ro", "uk"}) {
        const Label label = layOutExample("hub-ended", "panel", language).label;
        EXPECT_EQ(itemOf(label, "report.name")->lines.size(), 1U) << language;
    }
}

TEST(LegibleLabel, setsOnlyAddressesAsAddresses) {
    const Content parts = contentOfExample("vacuum-parts", "en");
    EXPECT_FALSE(parts.facts.at("part").value.address);
    EXPECT_TRUE(parts.facts.at("part").value.breakable);
    EXPECT_TRUE(parts.facts.at("report").value.address);
}

TEST(LegibleLabel, saysThatAReplacementIsOfferedUntilADay) {
    const Content toy = contentOfExample("toy", "en");
    EXPECT_EQ(toy.facts.at("replacement").value.text, "Offered until December 2028");
    EXPECT_EQ(contentOfExample("bulb", "en").phrases.at("section.afterwards").text,
              "Use without updates");
    EXPECT_EQ(contentOfExample("camera", "en").phrases.at("section.afterwards").text,
              "What happens afterwards");
}

} // namespace updatefacts
