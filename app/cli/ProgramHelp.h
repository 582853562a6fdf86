// SPDX-License-Identifier: MIT
#pragma once

#include "cli/Command.h"

#include <string>

namespace updatefacts {

/// The option by which findings are said in another language.
inline const std::string messagesIn = "--messages-in";

/// What is known of the program itself: its words are the commands, its options go with every
/// command. It has nothing that runs.
[[nodiscard]] Command programHelp();

/// What "updatefacts --help" prints.
[[nodiscard]] std::string programHelpText();

} // namespace updatefacts
