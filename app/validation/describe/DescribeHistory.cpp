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

Argument promiseArgument(Promise promise) {
    return argument::phrase("", "promise." + std::string(idOf(promise)));
}

Promise promiseOf(const Revision &revision, const History &history, Date today) {
    const bool isLast = &revision == &history.revisions.back();
    return promiseOf(revision.disclosure, isLast ? today : dayOf(revision.disclosure, today));
}

Argument stateOf(const Findings &findings) {
    const auto errors = std::ranges::count(findings, Severity::error, &Finding::severity);
    if (errors == 0)
        return argument::phrase("state", "history.unbroken");
    return argument::phrase("state", errors == 1 ? "history.one_error" : "history.errors",
                            {argument::number("count", errors)});
}

/// "kettle-4: 2 revisions, unbroken."
Argument headOf(const JudgedHistory &judged) {
    const auto count = std::ssize(judged.history.revisions);
    return argument::phrase("", count == 1 ? "history.head_of_one" : "history.head",
                            {argument::plain("id", judged.history.id),
                             argument::number("count", count), stateOf(judged.findings)});
}

std::string asJson(const Revision &revision, Promise promise) {
    const Disclosure &disclosure = revision.disclosure;
    std::string json = "{\"revision\": " + std::to_string(revision.number);
    for (const char *field : {"last_updated", "support_commitment", "support_end", "supersedes"})
        json += ", " + jsonText(field) + ": " +
                (disclosure.has(field) ? jsonText(disclosure.text(field)) : "null");
    return json + ", \"promise\": " + jsonText(idOf(promise)) +
           ", \"hash\": " + jsonText(disclosure.fingerprint()) +
           ", \"file\": " + jsonText(printable(disclosure.document().file)) + '}';
}

std::string asJson(const JudgedHistory &judged, Date today, const Voice &voice) {
    std::string json = "{\"disclosure_id\": " + jsonText(judged.history.id) +
                       ", \"unbroken\": " + (hasError(judged.findings) ? "false" : "true") +
                       ", \"revisions\": [";
    for (const Revision &revision : judged.history.revisions)
        json += (&revision == &judged.history.revisions.front() ? "\n  " : ",\n  ") +
                asJson(revision, promiseOf(revision, judged.history, today));
    return json + "\n], \"findings\": " + asJson(judged.findings, voice) + '}';
}

} // namespace

std::string historyTable(const JudgedHistory &judged, Date today, const Voice &voice) {
    const History &history = judged.history;
    std::vector<std::vector<std::string>> lines(1);
    for (const char *head :
         {"history.column_revision", "history.column_changed", "history.column_promise",
          "history.column_until", "history.column_fingerprint", "history.column_file"})
        lines.front().push_back(inWords(argument::phrase("", head), voice));
    for (const Revision &revision : history.revisions) {
        const Disclosure &disclosure = revision.disclosure;
        lines.push_back({std::to_string(revision.number), disclosure.text("last_updated"),
                         inWords(promiseArgument(promiseOf(revision, history, today)), voice),
                         disclosure.text("support_end"),
                         disclosure.fingerprint().substr(0, shownDigits),
                         disclosure.document().file});
    }
    return printable(inWords(headOf(judged), voice)) + '\n' + inColumns(lines);
}

std::string historiesAsJson(const std::vector<JudgedHistory> &all, const Findings &unplaced,
                            Date today, const Voice &voice) {
    std::string json = "{\"histories\": [";
    for (const JudgedHistory &judged : all)
        json += (&judged == &all.front() ? "\n" : ",\n") + asJson(judged, today, voice);
    return json + (all.empty() ? "" : "\n") + "], \"unplaced\": " + asJson(unplaced, voice) + "}\n";
}

} // namespace updatefacts
