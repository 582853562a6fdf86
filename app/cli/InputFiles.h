// SPDX-License-Identifier: MIT
#pragma once

#include "cli/CommandStreams.h"

#include <istream>
#include <string>
#include <vector>

namespace updatefacts {

/// The files the operands mean, in their order, each once: a file as it is named, the disclosures
/// of a folder, what a pattern (* ? [...]) matches, "-" for standard input. What is passed over
/// in a folder is said. A name or pattern that means nothing, and a folder that cannot be
/// listed or holds no such file, stay so that reading them says why.
[[nodiscard]] std::vector<std::string> inputFiles(const std::vector<std::string> &operands,
                                                  CommandStreams &streams);

/// The bytes of such a file; standard input up to the same limit. Throws IoError.
[[nodiscard]] std::string readInput(const std::string &file, std::istream &in);

/// The text of a disclosure: as readInput(), and of a label (PDF, SVG) what it carries.
[[nodiscard]] std::string readDisclosureInput(const std::string &file, std::istream &in);

} // namespace updatefacts
