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

Library openNamedLibrary(const std::string &path, const std::string &index, Date today,
                         CommandStreams &streams) {
    LibraryOptions options{today, index, libraryCache(), {}};
    options.watch.stop = [&streams] { return streams.isCancelled(); };
    if (streams.errIsTerminal)
        options.watch.progress = [&streams](std::size_t done, std::size_t all) {
            streams.err << '\r' << done << '/' << all << (done == all ? "\n" : "") << std::flush;
        };
    return openLibrary(path, options);
}

} // namespace updatefacts
