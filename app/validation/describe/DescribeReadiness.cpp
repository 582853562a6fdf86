// SPDX-License-Identifier: MIT
#include "validation/describe/DescribeReadiness.h"

#include "disclosure/JsonText.h"
#include "validation/describe/Columns.h"
#include "validation/describe/DescribeFindings.h"

#include <algorithm>

namespace updatefacts {

namespace {

using State = Readiness::State;

std::string countOf(const Findings &findings, Severity severity) {
    return std::to_string(std::ranges::count(findings, severity, &Finding::severity));
}

Argument cellOf(const Readiness &readiness) {
    switch (readiness.state) {
    case State::complete:
        return argument::phrase("", "cell.complete");
    case State::incomplete:
        return argument::phrase(
            "", "cell.to_mend",
            {argument::plain("count", countOf(readiness.findings, Severity::error))});
    case State::invalid:
        return argument::phrase("", "cell.invalid");
    case State::outOfScope:
        break;
    }
    return argument::plain("", "-");
}

const char *sentenceFor(State state) {
    switch (state) {
    case State::complete:
        return "readiness.complete";
    case State::incomplete:
        return "readiness.incomplete";
    case State::invalid:
        return "readiness.invalid";
    case State::outOfScope:
        break;
    }
    return "readiness.out_of_scope";
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

std::vector<std::string> readinessCells(const std::vector<Readiness> &ofOneFile,
                                        const Voice &voice) {
    std::vector<std::string> cells = {ofOneFile.front().file};
    for (const Readiness &readiness : ofOneFile)
        cells.push_back(inWords(cellOf(readiness), voice));
    return cells;
}

std::string asJson(const Readiness &readiness, const Voice &voice) {
    return "{\"file\": " + jsonText(printable(readiness.file)) +
           ", \"profile\": " + jsonText(readiness.profile) +
           ", \"state\": " + jsonText(idOf(readiness.state)) +
           ", \"items\": " + std::to_string(readiness.items) +
           ", \"met\": " + std::to_string(readiness.met) +
           ", \"errors\": " + countOf(readiness.findings, Severity::error) +
           ", \"warnings\": " + countOf(readiness.findings, Severity::warning) +
           ", \"findings\": " + asJson(readiness.findings, voice) + "}";
}

std::string asCsv(const Readiness &readiness) {
    return csvField(printable(readiness.file)) + ',' + readiness.profile + ',' +
           std::string(idOf(readiness.state)) + ',' + std::to_string(readiness.met) + ',' +
           std::to_string(readiness.items) + ',' + countOf(readiness.findings, Severity::error) +
           ',' + countOf(readiness.findings, Severity::warning) + "\r\n";
}

std::string readinessCsvHeader() {
    return "file,profile,state,met,items,errors,warnings\r\n";
}

std::string readinessSentences(const std::vector<Readiness> &all, const Definitions &definitions,
                               const Voice &voice) {
    std::string result;
    for (const Readiness &readiness : all) {
        const Word &title = definitions.profile(readiness.profile)->title;
        const Argument sentence = argument::phrase(
            "", sentenceFor(readiness.state),
            {argument::plain("file", readiness.file), argument::plain("profile", readiness.profile),
             argument::word("title", title.key, title.source),
             argument::plain("met", std::to_string(readiness.met)),
             argument::plain("items", std::to_string(readiness.items))});
        result += printable(inWords(sentence, voice)) + '\n';
    }
    return result;
}

std::string notSeenBy(const std::vector<std::string> &profiles, const Definitions &definitions,
                      const Voice &voice) {
    std::string result;
    for (const std::string &id : profiles) {
        const Profile *profile = definitions.profile(id);
        if (!profile || profile->notSeen.empty())
            continue;
        result +=
            inWords(argument::phrase("", "readiness.not_seen", {argument::plain("profile", id)}),
                    voice) +
            '\n';
        for (const Word &word : profile->notSeen)
            result += "  - " + voice.words().text(word) + '\n';
    }
    return result;
}

} // namespace updatefacts
