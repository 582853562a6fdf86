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
    const char *key;          ///< of our own words
};

const std::array rows = {
    Row{Message::END_OF_MAP, "yaml.syntax:map"},
    Row{Message::END_OF_MAP_FLOW, "yaml.unclosed_bracket:brace"},
    Row{Message::END_OF_SEQ_FLOW, "yaml.unclosed_bracket:square"},
    Row{Message::END_OF_SEQ, "yaml.syntax:list"},
    Row{Message::FLOW_END, "yaml.syntax:bracket"},
    Row{Message::BLOCK_ENTRY, "yaml.syntax:item"},
    Row{Message::MAP_KEY, "yaml.syntax:key"},
    Row{Message::MAP_VALUE, "yaml.syntax:colon"},
    Row{Message::TAB_IN_INDENTATION, "yaml.tab"},
    Row{Message::INVALID_ESCAPE, "yaml.escape:character"},
    Row{Message::INVALID_HEX, "yaml.escape:hex"},
    Row{Message::INVALID_UNICODE, "yaml.escape:unicode"},
    Row{Message::EOF_IN_SCALAR, "yaml.unclosed_quote:somewhere"},
    Row{Message::DOC_IN_SCALAR, "yaml.unclosed_quote:document"},
    Row{Message::UNKNOWN_ANCHOR, "yaml.alias:alias"},
    Row{Message::ALIAS_NOT_FOUND, "yaml.alias:text"},
    Row{Message::CHAR_IN_ALIAS, "yaml.alias:text"},
    Row{Message::ANCHOR_NOT_FOUND, "yaml.anchor:text"},
    Row{Message::CHAR_IN_ANCHOR, "yaml.anchor:text"},
    Row{Message::MULTIPLE_ANCHORS, "yaml.anchor:several"},
    Row{Message::MULTIPLE_TAGS, "yaml.tag:text"},
    Row{Message::CHAR_IN_TAG_HANDLE, "yaml.tag:text"},
    Row{Message::TAG_WITH_NO_SUFFIX, "yaml.tag:text"},
    Row{Message::END_OF_VERBATIM_TAG, "yaml.tag:text"},
    Row{Message::UNKNOWN_TOKEN, "yaml.syntax:character"},
    Row{Message::CHAR_IN_BLOCK, "yaml.syntax:block"},
    Row{Message::ZERO_INDENT_IN_BLOCK, "yaml.syntax:zero_indent"},
    Row{Message::BAD_FILE, "yaml.too_deep"},
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
        return {{"yaml.syntax:other"}};
    return {{found->key}, whereToLook(found->message)};
}

} // namespace updatefacts
