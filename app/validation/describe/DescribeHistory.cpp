// SPDX-License-Identifier: MIT
#include "validation/describe/DescribeHistory.h"

#include "disclosure/JsonText.h"
#include "disclosure/Promise.h"
#include "validation/ValidateHistory.h"
#include "validation/describe/Columns.h"
#include "validation/describe/DescribeFindings.h"

#include <algorithm>

namespace updatefacts {

namespace {

constexpr std::size_t shownDigits = 12; ///< of a fingerprint

std::string inWords(Promise promise) {
    switch (promise) {
    case Promise::promised:
        return "promised";
    case Promise::planned:
        return "planned, not promised";
    case Promise::notPromised:
        return "none";
    case Promise::notPossible:
        return "cannot be updated";
    case Promise::ended:
        return "ended";
    }
    return {};
}

Promise promiseOf(const Revision &revision, const History &history, Date today) {
    const bool isLast = &revision == &history.revisions.back();
    return promiseOf(revision.disclosure, isLast ? today : dayOf(revision.disclosure, today));
}

std::string counted(std::ptrdiff_t count, const std::string &thing) {
    return std::to_string(count) + ' ' + thing + (count == 1 ? "" : "s");
}

std::string stateOf(const Findings &findings) {
    const auto errors = std::ranges::count(findings, Severity::error, &Finding::severity);
    return errors == 0 ? "unbroken" : counted(errors, "error");
}

std::string asJson(const Revision &revision, Promise promise) {
    const Disclosure &disclosure = revision.disclosure;
    std::string json = "{\"revision\": " + std::to_string(revision.number);
    for (const char *field : {"last_updated", "support_commitment", "support_end", "supersedes"})
        json += ", " + jsonText(field) + ": " +
                (disclosure.has(field) ? jsonText(disclosure.text(field)) : "null");
    return json + ", \"promise\": " + jsonText(idOf(promise)) +
           ", \"hash\": " + jsonText(disclosure.hash()) +
           ", \"file\": " + jsonText(printable(disclosure.document().file)) + '}';
}

/// The findings as the value of a member.
std::string asMember(const Findings &findings) {
    std::string json = findingsAsJson(findings);
    json.pop_back(); // its line feed
    return json;
}

std::string asJson(const JudgedHistory &judged, Date today) {
    std::string json = "{\"disclosure_id\": " + jsonText(judged.history.id) +
                       ", \"unbroken\": " + (hasError(judged.findings) ? "false" : "true") +
                       ", \"revisions\": [";
    for (const Revision &revision : judged.history.revisions)
        json += (&revision == &judged.history.revisions.front() ? "\n  " : ",\n  ") +
                asJson(revision, promiseOf(revision, judged.history, today));
    return json + "\n], \"findings\": " + asMember(judged.findings) + '}';
}

} // namespace

std::string historyTable(const JudgedHistory &judged, Date today) {
    const History &history = judged.history;
    std::vector<std::vector<std::string>> lines = {
        {"revision", "last changed", "promise", "until", "fingerprint", "file"}};
    for (const Revision &revision : history.revisions) {
        const Disclosure &disclosure = revision.disclosure;
        lines.push_back({std::to_string(revision.number), disclosure.text("last_updated"),
                         inWords(promiseOf(revision, history, today)),
                         disclosure.text("support_end"), disclosure.hash().substr(0, shownDigits),
                         disclosure.document().file});
    }
    return printable(history.id) + ": " + counted(std::ssize(history.revisions), "revision") +
           ", " + stateOf(judged.findings) + ".\n" + inColumns(lines);
}

std::string historiesAsJson(const std::vector<JudgedHistory> &all, const Findings &unplaced,
                            Date today) {
    std::string json = "{\"histories\": [";
    for (const JudgedHistory &judged : all)
        json += (&judged == &all.front() ? "\n" : ",\n") + asJson(judged, today);
    return json + (all.empty() ? "" : "\n") + "], \"unplaced\": " + asMember(unplaced) + "}\n";
}

} // namespace updatefacts
