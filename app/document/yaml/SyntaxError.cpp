// SPDX-License-Identifier: MIT
#include "document/yaml/SyntaxError.h"

#include <yaml-cpp/exceptions.h>

#include <algorithm>
#include <array>

namespace updatefacts {

namespace {

namespace Message = YAML::ErrorMsg;

struct Row {
    std::string_view message; ///< yaml-cpp's, or how it begins
    const char *rule;
    const char *sentence;
    const char *mend;
};

const std::array rows = {
    Row{Message::END_OF_MAP, "yaml.syntax", "This does not belong to the map around it.",
        "Write each \"key: value\" on its own line, indented like its neighbours; put text that "
        "goes on after a quotation mark in one pair of quotes."},
    Row{Message::END_OF_MAP_FLOW, "yaml.unclosed_bracket",
        "The \"{\" that opens here is never closed, or a comma is missing in it.",
        "Write \"}\" at its end and \",\" between its values."},
    Row{Message::END_OF_SEQ_FLOW, "yaml.unclosed_bracket",
        "The \"[\" that opens here is never closed, or a comma is missing in it.",
        "Write \"]\" at its end and \",\" between its values."},
    Row{Message::END_OF_SEQ, "yaml.syntax", "This does not belong to the list around it.",
        "Begin each item with \"- \", indented like its neighbours."},
    Row{Message::FLOW_END, "yaml.syntax", "A bracket is closed here that was not opened.",
        "Delete it, or put the text in quotes."},
    Row{Message::BLOCK_ENTRY, "yaml.syntax", "A list item (\"- \") cannot begin here.",
        "Begin the list on the line below its key, or put the text in quotes."},
    Row{Message::MAP_KEY, "yaml.syntax", "A key cannot begin here.",
        "Begin the map on the line below its key, or put the text in quotes."},
    Row{Message::MAP_VALUE, "yaml.syntax", "A colon cannot stand here.",
        "Put text that holds a colon in quotes; if this is a key, write it on its own line, "
        "indented like its neighbours, and look whether the line before has its colon."},
    Row{Message::TAB_IN_INDENTATION, "yaml.tab", "The line is indented with a tab.",
        "Indent it with spaces."},
    Row{Message::INVALID_ESCAPE, "yaml.escape",
        "A backslash stands here before a character that it cannot go with.",
        "Write \"\\\\\" for a backslash."},
    Row{Message::INVALID_HEX, "yaml.escape", "This escape has too few hexadecimal digits.",
        "Write the character itself."},
    Row{Message::INVALID_UNICODE, "yaml.escape", "This escape names no character of Unicode.",
        "Write the character itself."},
    Row{Message::EOF_IN_SCALAR, "yaml.unclosed_quote", "A quotation mark is never closed.",
        "Close it at the end of its text."},
    Row{Message::DOC_IN_SCALAR, "yaml.unclosed_quote",
        "A text in quotes goes on to this document mark.",
        "Close the quotation mark at the end of its text."},
    Row{Message::UNKNOWN_ANCHOR, "yaml.alias", "There is an alias (\"*\") here.",
        "Write the value out where it is needed, and put text that begins with \"*\" in quotes."},
    Row{Message::ALIAS_NOT_FOUND, "yaml.alias", "There is an asterisk (\"*\") here.",
        "Put text that begins with \"*\" in quotes."},
    Row{Message::CHAR_IN_ALIAS, "yaml.alias", "There is an asterisk (\"*\") here.",
        "Put text that begins with \"*\" in quotes."},
    Row{Message::ANCHOR_NOT_FOUND, "yaml.anchor", "There is an ampersand (\"&\") here.",
        "Put text that begins with \"&\" in quotes."},
    Row{Message::CHAR_IN_ANCHOR, "yaml.anchor", "There is an ampersand (\"&\") here.",
        "Put text that begins with \"&\" in quotes."},
    Row{Message::MULTIPLE_ANCHORS, "yaml.anchor", "There is an anchor (\"&\") here.",
        "Write the value out wherever it is needed."},
    Row{Message::MULTIPLE_TAGS, "yaml.tag", "There is a tag (\"!\") here.",
        "Put text that begins with \"!\" in quotes."},
    Row{Message::CHAR_IN_TAG_HANDLE, "yaml.tag", "There is a tag (\"!\") here.",
        "Put text that begins with \"!\" in quotes."},
    Row{Message::TAG_WITH_NO_SUFFIX, "yaml.tag", "There is a tag (\"!\") here.",
        "Put text that begins with \"!\" in quotes."},
    Row{Message::END_OF_VERBATIM_TAG, "yaml.tag", "There is a tag (\"!\") here.",
        "Put text that begins with \"!\" in quotes."},
    Row{Message::UNKNOWN_TOKEN, "yaml.syntax", "No value can begin with this character.",
        "Put the text in quotes."},
    Row{Message::CHAR_IN_BLOCK, "yaml.syntax",
        "Text stands here on the line of \"|\" or \">\", after which it begins on the next line.",
        "Put text that begins with \"|\" or \">\" in quotes."},
    Row{Message::ZERO_INDENT_IN_BLOCK, "yaml.syntax", "A text cannot be indented by 0 columns.",
        "Delete the \"0\"."},
    Row{Message::BAD_FILE, "yaml.too_deep", "The values are nested too deep.",
        "Write them side by side: no field of a disclosure is nested that deep."},
};

SyntaxError::LookAt whereToLook(std::string_view message) {
    if (message == Message::END_OF_MAP_FLOW || message == Message::END_OF_SEQ_FLOW ||
        message == Message::BAD_FILE)
        return SyntaxError::LookAt::openBracket;
    if (message == Message::INVALID_ESCAPE || message == Message::INVALID_HEX ||
        message == Message::INVALID_UNICODE)
        return SyntaxError::LookAt::backslash;
    return SyntaxError::LookAt::stop;
}

} // namespace

SyntaxError describeSyntaxError(std::string_view message) {
    const auto row = std::ranges::find_if(
        rows, [&](const Row &candidate) { return message == candidate.message; });
    const auto begins = std::ranges::find_if(
        rows, [&](const Row &candidate) { return message.starts_with(candidate.message); });
    const auto found = row != rows.end() ? row : begins;
    if (found == rows.end())
        return {{"yaml.syntax", "The file cannot be read as YAML here.",
                 "Look at this line and the one before it."}};
    return {{found->rule, found->sentence, found->mend}, whereToLook(found->message)};
}

} // namespace updatefacts
