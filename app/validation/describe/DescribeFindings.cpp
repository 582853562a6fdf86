// SPDX-License-Identifier: MIT
#include "validation/describe/DescribeFindings.h"

#include "disclosure/JsonText.h"
#include "validation/describe/Columns.h"

#include <utility>

namespace updatefacts {

namespace {

std::string fileAndPlace(const Finding &finding) {
    if (finding.place == Place{})
        return printable(finding.file);
    return printable(finding.file) + (finding.file.empty() ? "" : ":") +
           std::to_string(finding.place.line) + ':' + std::to_string(finding.place.column);
}

std::string describe(const Finding &finding, const Voice &voice) {
    const std::string place = fileAndPlace(finding);
    const std::string how = printable(mendOf(finding, voice));
    const std::string mend = how.empty() ? "" : how + ' ';
    return place + (place.empty() ? "" : ": ") +
           inWords(severityArgument(finding.severity), voice) + ": " +
           printable(messageOf(finding, voice)) + "\n    " + mend + '[' + finding.rule + "]\n";
}

} // namespace

Argument severityArgument(Severity severity) {
    switch (severity) {
    case Severity::error:
        return argument::phrase("severity", "severity.error");
    case Severity::warning:
        return argument::phrase("severity", "severity.warning");
    case Severity::note:
        break;
    }
    return argument::phrase("severity", "severity.note");
}

std::string_view nameOf(Severity severity) {
    switch (severity) {
    case Severity::error:
        return "error";
    case Severity::warning:
        return "warning";
    case Severity::note:
        return "note";
    }
    return {};
}

std::string describeFindings(const Findings &findings, const Voice &voice) {
    std::string result;
    for (const Finding &finding : findings)
        result += describe(finding, voice);
    return result;
}

std::string JsonArray::next(const std::string &element) {
    return (std::exchange(m_isEmpty, false) ? "[\n  " : ",\n  ") + element;
}

std::string JsonArray::end() const {
    return m_isEmpty ? "[]\n" : "\n]\n";
}

std::string asJson(const Finding &finding, const Voice &voice) {
    return "{\"rule\": " + jsonText(finding.rule) +
           ", \"severity\": " + jsonText(nameOf(finding.severity)) +
           ", \"file\": " + jsonText(printable(finding.file)) +
           ", \"line\": " + std::to_string(finding.place.line) +
           ", \"column\": " + std::to_string(finding.place.column) +
           ", \"pointer\": " + jsonText(finding.pointer.toString()) +
           ", \"sentence\": " + jsonText(printable(messageOf(finding, voice))) +
           ", \"mend\": " + jsonText(printable(mendOf(finding, voice))) + "}";
}

std::string asJson(const Findings &findings, const Voice &voice) {
    std::string json = findingsAsJson(findings, voice);
    json.pop_back(); // its line feed
    return json;
}

std::string findingsAsJson(const Findings &findings, const Voice &voice) {
    JsonArray array;
    std::string result;
    for (const Finding &finding : findings)
        result += array.next(asJson(finding, voice));
    return result + array.end();
}

} // namespace updatefacts
