// SPDX-License-Identifier: MIT
// Where a finding points: a wrong value -> the value; empty, a map or a list -> its key; missing ->
// the key of the map; an unknown or misplaced field -> its key; an item of a list -> the item.
#include "ValidText.h"

#include <gtest/gtest.h>

namespace updatefacts {
namespace {

struct Row {
    std::string line; ///< line 21 of the disclosure
    std::string pointer;
    int column;
};

TEST(Places, areWhereTheEyeLooks) {
    const Row rows[] = {
        {"vuln_contact:   nobody", "/vuln_contact", 17},
        {"vuln_contact:", "/vuln_contact", 1},
        {"vuln_contact: ''", "/vuln_contact", 1},
        {"vuln_contact: [a]", "/vuln_contact", 1},
        {"vuln_contact: {a: b}", "/vuln_contact", 1},
        {"vuln_kontact: a@b.de", "/vuln_kontact", 1},
        {"functions_lost: none", "/functions_lost", 1},
        {"end_of_support_notice: [on_device, {a: b}]", "/end_of_support_notice/1", 36},
        {"end_of_support_notice: [on_device, äpp]", "/end_of_support_notice/1", 36},
        {"product_short_name: {en: a, de: [b]}", "/product_short_name/de", 29},
        {"product_short_name: {en: ä, de: 1}", "/product_short_name/de", 33},
        {"product_short_name: {de: a}", "/product_short_name", 1},
    };
    for (const Row &row : rows) {
        const Findings findings = findingsIn(validText + row.line + '\n');
        ASSERT_EQ(findings.size(), 1U) << row.line << ": " << rulesIn(findings);
        EXPECT_EQ(findings.front().pointer.toString(), row.pointer) << row.line;
        EXPECT_EQ(findings.front().place, (Place{21, row.column})) << row.line;
    }
}

TEST(Places, ofWhatIsMissingAreTheMaps) {
    const Findings findings = findingsIn(
        "# A comment\n" + validTextWith("updatable: partly\nnon_updatable_parts: The lamp.\n"
                                        "hardware_replacement: {offered: offered}"));
    ASSERT_EQ(findings.size(), 1U) << rulesIn(findings);
    EXPECT_EQ(findings.front().pointer.toString(), "/hardware_replacement/until");
    EXPECT_EQ(findings.front().place, (Place{23, 1}));
    const Findings top = findingsIn("# A comment\nschema_version: \"0.1\"\n");
    ASSERT_FALSE(top.empty());
    EXPECT_EQ(top.front().place, (Place{2, 1}));
}

} // namespace
} // namespace updatefacts
