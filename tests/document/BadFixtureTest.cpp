// SPDX-License-Identifier: MIT
// Each file in data/bad has one defect and is named for it: rule_what.yaml.
#include "Fixtures.h"

#include "BlanksLeft.h"
#include "definitions/messages/SayFinding.h"
#include "document/files/ReadFile.h"
#include "document/yaml/ReadYaml.h"

#include <gtest/gtest.h>

#include <set>

namespace updatefacts {
namespace {

struct Row {
    std::string file;
    std::string rule;
    Place place;
    std::string pointer; ///< or how it begins, where values are nested deep
};

const std::vector<Row> rows = {
    {"alias_as_key", "yaml.alias", {1, 1}, ""},
    {"alias_bold_text", "yaml.alias", {2, 7}, ""},
    {"alias_never_anchored", "yaml.alias", {2, 12}, ""},
    {"anchor_on_key", "yaml.anchor", {1, 1}, ""},
    {"anchor_on_list", "yaml.anchor", {2, 10}, "/markets"},
    {"anchor_on_null", "yaml.anchor", {2, 6}, "/end"},
    {"anchor_on_text", "yaml.anchor", {1, 15}, "/product_name"},
    {"bidi_control_in_comment", "yaml.bidi_control", {2, 3}, ""},
    {"bidi_control_in_value", "yaml.bidi_control", {2, 22}, ""},
    {"bidi_control_written_as_escape", "yaml.bidi_control", {1, 15}, "/product_name"},
    {"complex_key_list", "yaml.complex_key", {1, 3}, ""},
    {"complex_key_map", "yaml.complex_key", {1, 1}, ""},
    {"control_character_bell", "yaml.control_character", {1, 19}, ""},
    {"control_character_c1", "yaml.control_character", {1, 20}, ""},
    {"control_character_delete", "yaml.control_character", {1, 19}, ""},
    {"control_character_line_end_in_key", "yaml.control_character", {1, 1}, ""},
    {"control_character_mark_inside", "yaml.control_character", {1, 15}, ""},
    {"control_character_next_line", "yaml.control_character", {1, 21}, ""},
    {"control_character_next_line_as_escape", "yaml.control_character", {1, 15}, "/product_name"},
    {"control_character_nul", "yaml.control_character", {2, 12}, ""},
    {"control_character_tab_in_plain_key", "yaml.control_character", {1, 1}, ""},
    {"control_character_written_as_escape", "yaml.control_character", {1, 15}, "/product_name"},
    {"directive_after_comment", "yaml.directive", {3, 1}, ""},
    {"directive_inside", "yaml.directive", {3, 1}, ""},
    {"directive_tag", "yaml.directive", {1, 1}, ""},
    {"directive_version", "yaml.directive", {1, 1}, ""},
    {"duplicate_key_in_brackets", "yaml.duplicate_key", {1, 44}, "/afterwards/internet"},
    {"duplicate_key_in_list_item", "yaml.duplicate_key", {4, 5}, "/parts/0/name"},
    {"duplicate_key_quoted_and_plain", "yaml.duplicate_key", {3, 1}, "/product_name"},
    {"duplicate_key_top", "yaml.duplicate_key", {3, 1}, "/product_name"},
    {"empty_comments_only", "yaml.empty", {1, 1}, ""},
    {"empty_document_marks", "yaml.empty", {1, 1}, ""},
    {"empty_file", "yaml.empty", {1, 1}, ""},
    {"empty_item_in_brackets", "yaml.empty_item", {1, 17}, "/markets/1"},
    {"empty_key_block", "yaml.empty_key", {2, 1}, ""},
    {"empty_key_in_brackets", "yaml.empty_key", {1, 33}, "/afterwards"},
    {"escape_path", "yaml.escape", {1, 10}, ""},
    {"escape_surrogate", "yaml.escape", {1, 8}, ""},
    {"escape_too_short", "yaml.escape", {1, 9}, ""},
    {"line_end_hides_field", "yaml.line_end", {1, 12}, ""},
    {"line_end_old_mac", "yaml.line_end", {1, 23}, ""},
    {"missing_colon_in_brackets", "yaml.missing_colon", {1, 14}, "/afterwards"},
    {"missing_colon_last_line", "yaml.missing_colon", {2, 1}, ""},
    {"missing_colon_null_word", "yaml.missing_colon", {2, 1}, ""},
    {"missing_colon_question_mark", "yaml.missing_colon", {1, 3}, ""},
    {"not_utf8_cut_off", "yaml.not_utf8", {1, 21}, ""},
    {"not_utf8_latin1", "yaml.not_utf8", {2, 30}, ""},
    {"not_utf8_overlong", "yaml.not_utf8", {1, 23}, ""},
    {"not_utf8_surrogate", "yaml.not_utf8", {1, 23}, ""},
    {"not_utf8_utf16_big_endian", "yaml.not_utf8", {1, 1}, ""},
    {"not_utf8_utf16_little_endian", "yaml.not_utf8", {1, 1}, ""},
    {"not_utf8_utf16_no_mark", "yaml.not_utf8", {1, 1}, ""},
    {"second_document_after_dots", "yaml.second_document", {3, 1}, ""},
    {"second_document_broken", "yaml.second_document", {2, 1}, ""},
    {"second_document_empty", "yaml.second_document", {2, 1}, ""},
    {"second_document_first_empty", "yaml.second_document", {2, 1}, ""},
    {"second_document_text_on_dots", "yaml.second_document", {2, 5}, ""},
    {"syntax_backtick", "yaml.syntax", {1, 15}, ""},
    {"syntax_bracket_closed_twice", "yaml.syntax", {1, 16}, ""},
    {"syntax_colon_in_plain_text", "yaml.syntax", {1, 21}, ""},
    {"syntax_colon_missing_above", "yaml.syntax", {2, 9}, ""},
    {"syntax_dedented", "yaml.syntax", {3, 3}, ""},
    {"syntax_indented", "yaml.syntax", {2, 3}, ""},
    {"syntax_list_behind_key", "yaml.syntax", {1, 10}, ""},
    {"syntax_list_dedented", "yaml.syntax", {3, 3}, ""},
    {"syntax_percent", "yaml.syntax", {1, 8}, ""},
    {"syntax_quote_closed_early", "yaml.syntax", {1, 24}, ""},
    {"syntax_quote_closed_in_next_line", "yaml.syntax", {2, 11}, ""},
    {"syntax_quoted_key_without_colon", "yaml.syntax", {2, 1}, ""},
    {"syntax_text_behind_bar", "yaml.syntax", {1, 9}, ""},
    {"tab_deeper", "yaml.tab", {2, 1}, ""},
    {"tab_first_line", "yaml.tab", {1, 1}, ""},
    {"tab_in_block_text", "yaml.tab", {2, 1}, ""},
    {"tab_later", "yaml.tab", {3, 1}, ""},
    {"tag_alone", "yaml.tag", {1, 1}, ""},
    {"tag_exclamation", "yaml.tag", {1, 15}, "/product_name"},
    {"tag_local", "yaml.tag", {1, 15}, "/product_name"},
    {"tag_on_key", "yaml.tag", {1, 1}, ""},
    {"tag_on_map", "yaml.tag", {1, 1}, ""},
    {"tag_python", "yaml.tag", {1, 7}, "/note"},
    {"tag_unfinished", "yaml.tag", {1, 15}, ""},
    {"too_deep_brackets", "yaml.too_deep", {1, 35}, "/a"},
    {"too_deep_indented", "yaml.too_deep", {33, 65}, "/a"},
    {"too_deep_never_closed", "yaml.too_deep", {1, 1}, ""},
    {"unclosed_bracket_comma_missing", "yaml.unclosed_bracket", {1, 10}, ""},
    {"unclosed_bracket_list", "yaml.unclosed_bracket", {1, 10}, ""},
    {"unclosed_bracket_map", "yaml.unclosed_bracket", {1, 13}, ""},
    {"unclosed_bracket_root", "yaml.unclosed_bracket", {1, 1}, ""},
    {"unclosed_quote_after_escape", "yaml.unclosed_quote", {1, 15}, "/product_name"},
    {"unclosed_quote_at_document_mark", "yaml.unclosed_quote", {3, 1}, ""},
    {"unclosed_quote_double", "yaml.unclosed_quote", {2, 5}, "/öl"},
    {"unclosed_quote_single", "yaml.unclosed_quote", {1, 15}, "/product_name"},
    {"unclosed_quote_windows", "yaml.unclosed_quote", {2, 15}, "/product_name"},
    {"unindented_text_in_list", "yaml.unindented_text", {2, 5}, "/parts/0"},
    {"unindented_text_swallows_fields", "yaml.unindented_text", {1, 15}, "/product_name"},
    {"unindented_text_value", "yaml.unindented_text", {2, 1}, "/product_name"},
};

Document read(const std::string &name) {
    return readYaml(readFile((fixtures / "bad" / (name + ".yaml")).string()), name);
}

TEST(BadFixture, rulePlaceAndPointer) {
    for (const Row &row : rows) {
        const Document document = read(row.file);
        ASSERT_EQ(document.findings.size(), 1U) << row.file;
        const Finding &finding = document.findings.front();
        EXPECT_EQ(finding.rule, row.rule) << row.file;
        EXPECT_EQ(finding.severity, Severity::error) << row.file;
        EXPECT_EQ(finding.file, row.file);
        EXPECT_EQ(finding.place.line, row.place.line) << row.file;
        EXPECT_EQ(finding.place.column, row.place.column) << row.file;
        const std::string pointer = finding.pointer.toString();
        EXPECT_EQ(row.rule == "yaml.too_deep" ? pointer.substr(0, row.pointer.size()) : pointer,
                  row.pointer)
            << row.file;
        EXPECT_EQ(document.root.kind, Value::Kind::null) << row.file;
    }
}

TEST(BadFixture, namedForTheRule) {
    for (const Row &row : rows)
        EXPECT_TRUE(("yaml." + row.file).starts_with(row.rule + '_')) << row.file;
}

TEST(BadFixture, saidInSentences) {
    for (const Row &row : rows)
        for (const Finding &finding : read(row.file).findings) {
            EXPECT_TRUE(blanksLeft(finding).empty()) << row.file;
            for (const std::string &text : {messageOf(finding), mendOf(finding)}) {
                EXPECT_TRUE(text.ends_with('.')) << row.file << ": " << text;
                EXPECT_TRUE(text.front() >= 'A' && text.front() <= 'Z') << row.file << ": " << text;
            }
        }
}

TEST(BadFixture, eachFileHasItsRow) {
    std::set<std::string> expected, actual;
    for (const Row &row : rows)
        expected.insert(row.file + ".yaml");
    for (const auto &file : yamlFilesIn(fixtures / "bad"))
        actual.insert(file.filename().string());
    EXPECT_EQ(actual, expected);
}

TEST(BadFixture, aDuplicateNamesBothLines) {
    const Finding finding = read("duplicate_key_top").findings.front();
    EXPECT_EQ(messageOf(finding), "The key \"product_name\" is here a second time; "
                                  "the first is in line 1.");
}

TEST(BadFixture, aSwallowedLineNamesTheQuote) {
    const Finding finding = read("syntax_quote_closed_in_next_line").findings.front();
    EXPECT_EQ(mendOf(finding),
              "Look whether the quotation mark that opens in line 1 is closed at the "
              "end of its text.");
}

} // namespace
} // namespace updatefacts
