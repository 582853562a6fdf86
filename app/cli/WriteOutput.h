// SPDX-License-Identifier: MIT
#pragma once

#include "cli/CommandStreams.h"
#include "output/files/WriteFile.h"

#include <string>

namespace updatefacts {

/// Tells what could not be kept of files that were replaced, and remembers that files are written.
void tellWritten(const WriteNotes &notes, CommandStreams &streams);

/// Writes a command's text to the file of its option -o, whole or not at all, and prints the file's
/// name; to standard output when there is no name or it is "-". replace: of an option --force.
/// Throws IoError, also for a file that exists already and is not to be replaced.
void writeOutput(const std::string &file, const std::string &text, bool replace,
                 CommandStreams &streams);

} // namespace updatefacts
