// SPDX-License-Identifier: MIT
#include "cli/manual/ValueKind.h"

#include "cli/ProgramHelp.h"
#include "definitions/Words.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace updatefacts {

ValueKind valueKindOf(const OptionSpec &option) {
    constexpr std::array<std::string_view, 3> folders = {"FOLDER", "LIBRARY", "SITE"};
    constexpr std::array<std::string_view, 8> files = {
        "FILE", "FILE,...", "FOLDER|ZIP", "JWKS|FOLDER", "JWKS", "LOG", "OLD", "TABLE"};
    if (option.value.empty())
        return ValueKind::none;
    if (option.name == messagesIn)
        return ValueKind::makerTags;
    if (option.name == "--template" || option.name == "--labels" || option.name == "--fits")
        return option.value == "FOLDER" ? ValueKind::folder : ValueKind::templates;
    if (option.name == "--language")
        return ValueKind::languages;
    if (std::ranges::find(folders, option.value) != folders.end())
        return ValueKind::folder;
    return std::ranges::find(files, option.value) != files.end() ? ValueKind::file
                                                                 : ValueKind::other;
}

std::string printerOf(ValueKind kind) {
    if (kind == ValueKind::templates)
        return "updatefacts list templates 2>/dev/null | cut -d ' ' -f 1";
    if (kind == ValueKind::languages)
        return "updatefacts list languages 2>/dev/null | cut -d ' ' -f 1";
    if (kind != ValueKind::makerTags)
        return {};
    std::string tags = "printf '%s\\n'";
    for (const std::string &tag : Words::makerLanguages())
        tags += ' ' + tag;
    return tags;
}

std::vector<OptionSpec> allOptionsOf(const Command &command) {
    std::vector<OptionSpec> options = command.options;
    for (const OptionSpec &option : programHelp().options)
        if (option.name == "--help" || option.name == messagesIn)
            options.push_back(option);
    return options;
}

std::string quotedFor(const std::string &text, const std::string &marked,
                      const std::string &quote) {
    std::string result;
    for (const char character : text) {
        if (character == '\'') {
            result += quote;
            continue;
        }
        result += marked.find(character) == std::string::npos ? "" : "\\";
        result += character;
    }
    return result;
}

} // namespace updatefacts
