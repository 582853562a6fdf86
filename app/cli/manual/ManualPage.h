// SPDX-License-Identifier: MIT
#pragma once

#include "cli/Command.h"

#include <string>

namespace updatefacts {

/// What stands at the head and foot of each page of the manual.
struct ManualEdition {
    std::string day;     ///< YYYY-MM-DD
    std::string version; ///< of the program
};

/// updatefacts(1): the program, its commands, and the options that go with each.
[[nodiscard]] std::string programPage(const ManualEdition &edition);

/// updatefacts-NAME(1): a command, from the same table as its help.
[[nodiscard]] std::string commandPage(const std::string &name, const std::string &summary,
                                      const Command &command, const ManualEdition &edition);

} // namespace updatefacts
