// SPDX-License-Identifier: MIT
#include "output/edit/EditDisclosure.h"

#include <gmock/gmock.h>

namespace updatefacts {
namespace {

constexpr const char *text = "# Ours.\n"
                             "schema_version: \"1.1\"\n"
                             "product_name:   'Kettle'  # as on the box\n"
                             "\n"
                             "# What law asks.\n"
                             "update_delivery: [automatic_default_on, user_initiated]\n"
                             "support_end: 2031-06 # half a year more than law asks\n";

Value scalar(const char *written) {
    return readYaml(std::string("a: ") + written, "a.yaml").root.map.front().value;
}

struct Row {
    const char *name;
    const char *pointer;
    const char *value; ///< as YAML writes it; null: taken out
    const char *was, *becomes;
};

class EditDisclosureTest : public testing::TestWithParam<Row> {};

TEST_P(EditDisclosureTest, changesThatPlaceOnly) {
    const Row &row = GetParam();
    const Document document = readYaml(text, "a.yaml");
    const std::optional<Value> value = row.value ? std::optional(scalar(row.value)) : std::nullopt;
    const Value root =
        changedRoot(document.root, builtInDefinitions(), {{*Pointer::parse(row.pointer), value}});
    const EditedText edited = editedText(document, root);
    std::string expected = text;
    const std::size_t at = expected.find(row.was);
    ASSERT_NE(at, std::string::npos);
    expected.replace(at, std::string(row.was).size(), row.becomes);
    EXPECT_EQ(edited.text, expected);
    EXPECT_THAT(edited.lost, testing::IsEmpty());
    EXPECT_THAT(readYaml(edited.text, "a.yaml").findings, testing::IsEmpty());
}

INSTANTIATE_TEST_SUITE_P(
    Places, EditDisclosureTest,
    testing::Values(Row{"aScalar", "/support_end", "2032-01", "2031-06", "\"2032-01\""},
                    Row{"aTextInItsQuotes", "/product_name", "Kettle 2", "'Kettle'", "'Kettle 2'"},
                    Row{"aTextThatNeedsQuotes", "/support_end", "\"yes: no\"", "2031-06",
                        "\"yes: no\""},
                    Row{"anItemOfAList", "/update_delivery/1", "physical_media", "user_initiated",
                        "\"physical_media\""},
                    Row{"theSame", "/support_end", "2031-06", "2031-06", "2031-06"},
                    Row{"whatWasNeverThere", "/vuln_contact", nullptr, "# Ours.", "# Ours."}),
    [](const auto &instance) { return std::string(instance.param.name); });

TEST(EditDisclosure, aNewFieldComesWhereTheDefinitionsHaveIt) {
    const Document document = readYaml(text, "a.yaml");
    const Value root = changedRoot(document.root, builtInDefinitions(),
                                   {{*Pointer::parse("/support_start"), scalar("2026-01-15")}});
    const std::string edited = editedText(document, root).text;
    EXPECT_LT(edited.find("update_delivery:"), edited.find("support_start:"));
    EXPECT_LT(edited.find("support_start:"), edited.find("support_end:"));
    for (const char *comment :
         {"# Ours.", "# as on the box", "# What law asks.", "# half a year more than law asks"})
        EXPECT_THAT(edited, testing::HasSubstr(comment));
}

TEST(EditDisclosure, groupsComeWithTheirFirstAnswerAndGoWithTheirLast) {
    const Document document = readYaml(text, "a.yaml");
    const Pointer pointer = *Pointer::parse("/hardware_replacement/offered");
    const Definitions &definitions = builtInDefinitions();
    const Value with = changedRoot(document.root, definitions, {{pointer, scalar("offered")}});
    ASSERT_TRUE(with.at(pointer));
    EXPECT_EQ(with.at(pointer)->scalar, "offered");
    const Value without = changedRoot(with, definitions, {{pointer, std::nullopt}});
    EXPECT_FALSE(without.find("hardware_replacement"));
    EXPECT_EQ(editedText(document, without).text, text);
}

} // namespace
} // namespace updatefacts
