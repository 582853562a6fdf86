// SPDX-License-Identifier: MIT
#pragma once

#include "cli/CommandStreams.h"
#include "cli/ExitCode.h"

#include <string>
#include <vector>

namespace updatefacts {

// Each takes the words after its name; the help is what "--help" prints.

/// `updatefacts check`. Throws IoError.
[[nodiscard]] ExitCode checkCommand(const std::vector<std::string> &words, CommandStreams &streams);
[[nodiscard]] std::string checkHelp();

/// `updatefacts export`. Throws IoError.
[[nodiscard]] ExitCode exportCommand(const std::vector<std::string> &words,
                                     CommandStreams &streams);
[[nodiscard]] std::string exportHelp();

/// `updatefacts history`: verifies and prints the revisions of disclosures.
[[nodiscard]] ExitCode historyCommand(const std::vector<std::string> &words,
                                      CommandStreams &streams);
[[nodiscard]] std::string historyHelp();

/// `updatefacts import`. Throws IoError.
[[nodiscard]] ExitCode importCommand(const std::vector<std::string> &words,
                                     CommandStreams &streams);
[[nodiscard]] std::string importHelp();

/// `updatefacts label`. Throws IoError.
[[nodiscard]] ExitCode labelCommand(const std::vector<std::string> &words, CommandStreams &streams);
[[nodiscard]] std::string labelHelp();

/// `updatefacts list`. Throws IoError.
[[nodiscard]] ExitCode listCommand(const std::vector<std::string> &words, CommandStreams &streams);
[[nodiscard]] std::string listHelp();

/// `updatefacts new`. Throws IoError.
[[nodiscard]] ExitCode newCommand(const std::vector<std::string> &words, CommandStreams &streams);
[[nodiscard]] std::string newHelp();

/// `updatefacts publish`: freezes disclosures as revisions. Throws IoError.
[[nodiscard]] ExitCode publishCommand(const std::vector<std::string> &words,
                                      CommandStreams &streams);
[[nodiscard]] std::string publishHelp();

/// `updatefacts revise`: makes a disclosure the revision after a published one. Throws IoError.
[[nodiscard]] ExitCode reviseCommand(const std::vector<std::string> &words,
                                     CommandStreams &streams);
[[nodiscard]] std::string reviseHelp();

/// `updatefacts schema`.
[[nodiscard]] ExitCode schemaCommand(const std::vector<std::string> &words,
                                     CommandStreams &streams);
[[nodiscard]] std::string schemaHelp();

/// `updatefacts templates`. Throws IoError.
[[nodiscard]] ExitCode templatesCommand(const std::vector<std::string> &words,
                                        CommandStreams &streams);
[[nodiscard]] std::string templatesHelp();

/// `updatefacts upgrade`. Throws IoError.
[[nodiscard]] ExitCode upgradeCommand(const std::vector<std::string> &words,
                                      CommandStreams &streams);
[[nodiscard]] std::string upgradeHelp();

} // namespace updatefacts
