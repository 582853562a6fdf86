// SPDX-License-Identifier: MIT
#pragma once

#include "cli/Command.h"

namespace updatefacts {

/// The sentences in lines of at most 80 characters, each after `indent` blanks and ended by a line
/// feed.
[[nodiscard]] std::string inLines(const std::string &sentences, std::size_t indent = 0);

/// The options below one another, what they do beside them, in lines of at most 80 characters.
[[nodiscard]] std::string optionTable(const std::vector<OptionSpec> &options);

/// The examples below their heading.
[[nodiscard]] std::string examplesOf(const Command &command);

/// What "updatefacts NAME --help" prints.
[[nodiscard]] std::string commandHelp(const std::string &name, const Command &command);

} // namespace updatefacts
