// SPDX-License-Identifier: MIT
#pragma once

#include "cli/Command.h"

namespace updatefacts {

/// What a shell offers for the value of an option.
enum class ValueKind {
    none,      ///< it takes no value
    folder,    ///< folders
    file,      ///< files and folders
    templates, ///< the labels that "updatefacts list templates" names, and files
    languages, ///< those of labels: "updatefacts list languages"
    makerTags, ///< the languages of findings
    other,     ///< days, times, numbers and texts: nothing can be offered
};

[[nodiscard]] ValueKind valueKindOf(const OptionSpec &option);

/// A command that prints one value a line, or "" where there is none.
[[nodiscard]] std::string printerOf(ValueKind kind);

/// The options of a command, and those that go with every command.
[[nodiscard]] std::vector<OptionSpec> allOptionsOf(const Command &command);

/// The text between the quotes of a shell's '...': each character that `marked` holds comes with a
/// backslash before it, and a quote with `quote` in its place.
[[nodiscard]] std::string quotedFor(const std::string &text, const std::string &marked,
                                    const std::string &quote);

} // namespace updatefacts
