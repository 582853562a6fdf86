// SPDX-License-Identifier: MIT
#include "site/log/GrowLog.h"

#include "site/log/CheckLog.h"

#include <algorithm>

namespace updatefacts {

GrownLog growLog(const std::optional<std::string> &before, std::vector<PublishedRevision> published,
                 Date today) {
    GrownLog grown;
    std::optional<PublicationLog> log = before ? readLog(*before) : PublicationLog();
    if (!log) {
        grown.findings.push_back(makeFinding(Severity::error, "log.unreadable", Place()));
        return grown;
    }
    std::ranges::sort(published);
    grown.findings = checkLog(*log);
    append(grown.findings, compareWithPublished(*log, published, Severity::note));
    if (hasError(grown.findings))
        return grown;
    enterPublished(*log, published, today);
    grown.text = writeLog(*log);
    return grown;
}

} // namespace updatefacts
