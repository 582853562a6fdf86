// SPDX-License-Identifier: MIT
#include "cli/retail/OpenNamedLibrary.h"

#include <QStandardPaths>

#include <ostream>

namespace updatefacts {

namespace {

std::string libraryCache() {
    const QString cache = QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation);
    return cache.isEmpty() ? std::string() : libraryCacheIn(cache.toStdString());
}

} // namespace

OptionSpec indexOption() {
    return {"--index", "FILE", "keep the library's index in this file (default: in your cache)"};
}

Library openNamedLibrary(const std::string &path, const Arguments &arguments, Date today,
                         CommandStreams &streams) {
    LibraryOptions options{today, arguments.value("--index"), libraryCache(), {}};
    options.watch.stop = [&streams] { return streams.isCancelled(); };
    if (streams.errIsTerminal)
        options.watch.progress = [&streams](std::size_t done, std::size_t all) {
            streams.err << '\r' << done << '/' << all << (done == all ? "\n" : "") << std::flush;
        };
    return openLibrary(path, options);
}

} // namespace updatefacts
