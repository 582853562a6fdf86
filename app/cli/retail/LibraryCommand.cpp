// SPDX-License-Identifier: MIT
#include "cli/Commands.h"
#include "cli/UsageError.h"
#include "cli/retail/OpenNamedLibrary.h"
#include "retail/library/DescribeLibrary.h"

#include <ostream>

namespace updatefacts {

namespace {

ExitCode showLibrary(const Arguments &arguments, CommandStreams &streams) {
    if (arguments.operands.size() != 1)
        return usageError(streams, "library", "Name one folder or ZIP archive.");
    const auto today = readToday(arguments, streams, "library");
    if (!today)
        return ExitCode::usage;
    Library library = openNamedLibrary(arguments.operands.front(), arguments, *today, streams);
    if (!library.isWhole())
        return ExitCode::cancelled;
    const auto take = [&](const std::string &text) { streams.out << text; };
    const auto describe = arguments.has("--json") ? libraryAsJson : describeLibrary;
    const auto stop = [&streams] { return streams.isCancelled(); };
    const ExitCode code = exitCodeOf(describe(library, take, *streams.voice, stop));
    if (stop())
        return ExitCode::cancelled;
    streams.out.flush();
    if (streams.out.good()) // else nobody has read them
        library.forgetChanges();
    return code;
}

constexpr const char *libraryAbout =
    "Says what is in a library of disclosures: how many by what they promise, what changed since "
    "you last asked (new, gone, changed, promises that shrank, support that ended), and what is "
    "wrong: files with errors, and disclosures that share a GTIN or a model. A library is a "
    "folder with all folders in it, or a ZIP archive. What was read is kept in an index, so "
    "that only files that changed are read again; it can be deleted at any time.";

} // namespace

Command libraryCommand() {
    return {
        .usage = "FOLDER|ZIP [OPTIONS]",
        .about = libraryAbout,
        .options =
            {
                indexOption(),
                todayOption(),
                {"--json", "", "counts, changes and findings as JSON"},
            },
        .examples = {"library disclosures/", "library disclosures.zip --json"},
        .exitCodes = "0 clean, 2 errors, 3 warnings, 4 cannot read or write, 64 usage, "
                     "130 stopped",
        .run = showLibrary,
    };
}

} // namespace updatefacts
