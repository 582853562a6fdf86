// SPDX-License-Identifier: MIT
#include "fuzz/Targets.h"
#include "site/log/CheckLog.h"
#include "site/log/GrowLog.h"

namespace updatefacts {

namespace {

const std::vector<PublishedRevision> &published() {
    static const std::vector<PublishedRevision> revisions = {
        {"KETTLE-1", 1, std::string(64, 'a')},
        {"KETTLE-1", 2, std::string(64, 'b')},
        {"M\xC3\xBCller \"1\"", 1, std::string(64, 'c')}};
    return revisions;
}

void run(std::string_view bytes) {
    const GrownLog grown = growLog(std::string(bytes), published(), fuzzDay);
    mustBeSayable(grown.findings);
    mustHold(grown.text.empty() || readLog(grown.text).has_value(), "a log that grew is one");
    const std::optional<PublicationLog> log = readLog(bytes);
    if (!log)
        return;
    mustHold(writeLog(*log) == bytes, "a log is read as it is written");
    mustHold(compareWithKept(*log, *log).empty(), "a log is as it was");
    mustBeSayable(checkLog(*log));
    mustBeSayable(compareWithPublished(*log, published(), Severity::warning));
    mustBeSayable(missingInLog(*log, published()));
}

std::vector<std::string> seeds() {
    PublicationLog log;
    std::vector<std::string> texts = {writeLog(log)};
    for (const PublishedRevision &revision : published()) {
        enterPublished(log, {revision}, fuzzDay);
        texts.push_back(writeLog(log));
    }
    return texts;
}

} // namespace

FuzzTarget logTarget() {
    return {"log",
            run,
            seeds,
            "\n,{:",
            {"\"n\":", "\"date\":", "\"previous\":", "\"revision\":", "9007199254740993", "-0",
             "1.0", "\\u00e9", "[", "]"}};
}

} // namespace updatefacts
