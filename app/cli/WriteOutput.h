// SPDX-License-Identifier: MIT
#pragma once

#include "cli/CommandStreams.h"
#include "output/files/WriteFile.h"

#include <string>

namespace updatefacts {

/// Tells what could not be kept of files that were replaced, and remembers that files are written.
void tellWritten(const WriteNotes &notes, CommandStreams &streams);

/// Where a command's text goes.
struct OutputFile {
    std::string file;  ///< of its option -o; "" or "-": standard output
    bool replace;      ///< of its option --force
    std::string input; ///< the file it was made from, which is never replaced; "" where none was
};

/// Writes the text, whole or not at all, and prints the file's name. Throws IoError, also for a
/// file that exists already and is not to be replaced.
void writeOutput(const OutputFile &output, const std::string &text, CommandStreams &streams);

} // namespace updatefacts
