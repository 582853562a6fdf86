// SPDX-License-Identifier: MIT
#include "validation/describe/DescribeReadiness.h"

#include "disclosure/JsonText.h"
#include "validation/describe/Columns.h"
#include "validation/describe/DescribeFindings.h"

#include <algorithm>
#include <iterator>

namespace updatefacts {

namespace {

using State = Readiness::State;

std::string count(const Findings &findings, Severity severity) {
    return std::to_string(std::ranges::count(findings, severity, &Finding::severity));
}

std::string cellOf(const Readiness &readiness) {
    switch (readiness.state) {
    case State::complete:
        return "complete";
    case State::incomplete:
        return count(readiness.findings, Severity::error) + " to mend";
    case State::invalid:
        return "invalid";
    case State::outOfScope:
        return "-";
    }
    return {};
}

/// ": 18 of 18 items", where the profile was asked.
std::string itemsOf(const Readiness &readiness) {
    if (readiness.state != State::complete && readiness.state != State::incomplete)
        return {};
    return ": " + std::to_string(readiness.met) + " of " + std::to_string(readiness.items) +
           " items";
}

/// A field by RFC 4180; one that a spreadsheet would take for a formula is made a text.
std::string csvField(std::string text) {
    if (!text.empty() && std::string_view("=+-@\t").find(text.front()) != std::string_view::npos)
        text.insert(0, 1, '\'');
    if (text.find_first_of(",\"\r\n") == std::string::npos)
        return text;
    std::string result = "\"";
    for (const char c : text)
        result += c == '"' ? std::string("\"\"") : std::string(1, c);
    return result + '"';
}

} // namespace

std::string readinessTable(const std::vector<std::string> &profiles,
                           const std::vector<std::vector<std::string>> &files) {
    if (files.empty())
        return {};
    std::vector<std::vector<std::string>> lines = {{""}};
    lines.front().insert(lines.front().end(), profiles.begin(), profiles.end());
    lines.insert(lines.end(), files.begin(), files.end());
    return inColumns(lines);
}

std::vector<std::string> readinessCells(const std::vector<Readiness> &ofOneFile) {
    std::vector<std::string> cells = {ofOneFile.front().file};
    std::ranges::transform(ofOneFile, std::back_inserter(cells), cellOf);
    return cells;
}

std::string asJson(const Readiness &readiness) {
    std::string findings = findingsAsJson(readiness.findings);
    findings.pop_back(); // its line feed
    return "{\"file\": " + jsonText(printable(readiness.file)) +
           ", \"profile\": " + jsonText(readiness.profile) +
           ", \"state\": " + jsonText(idOf(readiness.state)) +
           ", \"items\": " + std::to_string(readiness.items) +
           ", \"met\": " + std::to_string(readiness.met) +
           ", \"errors\": " + count(readiness.findings, Severity::error) +
           ", \"warnings\": " + count(readiness.findings, Severity::warning) +
           ", \"findings\": " + findings + "}";
}

std::string asCsv(const Readiness &readiness) {
    return csvField(printable(readiness.file)) + ',' + readiness.profile + ',' +
           std::string(idOf(readiness.state)) + ',' + std::to_string(readiness.met) + ',' +
           std::to_string(readiness.items) + ',' + count(readiness.findings, Severity::error) +
           ',' + count(readiness.findings, Severity::warning) + "\r\n";
}

std::string readinessCsvHeader() {
    return "file,profile,state,met,items,errors,warnings\r\n";
}

std::string readinessSentences(const std::vector<Readiness> &all, const Definitions &definitions) {
    std::string result;
    for (const Readiness &readiness : all) {
        const std::string title = definitions.profile(readiness.profile)->title.source;
        result += printable(readiness.file) + ": ";
        if (readiness.state == State::complete)
            result += "disclosure complete for " + readiness.profile;
        else if (readiness.state == State::outOfScope)
            result += readiness.profile + " does not apply to this product";
        else
            result += "disclosure not complete for " + readiness.profile;
        result += " (" + title + itemsOf(readiness) + ").\n";
    }
    return result;
}

std::string notSeenBy(const std::vector<std::string> &profiles, const Definitions &definitions) {
    std::string result;
    for (const std::string &id : profiles) {
        const Profile *profile = definitions.profile(id);
        if (!profile || profile->notSeen.empty())
            continue;
        result += "What " + id + " asks for, too, and no disclosure shows:\n";
        for (const Word &word : profile->notSeen)
            result += "  - " + word.source + '\n';
    }
    return result;
}

} // namespace updatefacts
