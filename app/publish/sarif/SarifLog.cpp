// SPDX-License-Identifier: MIT
#include "publish/sarif/SarifLog.h"

#include "publish/json/JsonTree.h"
#include "publish/sarif/FileUri.h"
#include "publish/sarif/SarifRule.h"
#include "validation/describe/Columns.h"

namespace updatefacts {

namespace {

/// Where the finding stands: file, line and column, and the place in the data by RFC 6901.
Value locationOf(const Finding &finding) {
    Value location = mapNode({});
    if (!finding.file.empty()) {
        Value physical =
            mapNode({{"artifactLocation", mapNode({{"uri", textNode(fileUri(finding.file))}})}});
        if (finding.place.line > 0)
            addMember(physical, "region",
                      mapNode({{"startLine", numberNode(finding.place.line)},
                               {"startColumn", numberNode(finding.place.column)}}));
        addMember(location, "physicalLocation", std::move(physical));
    }
    if (!finding.pointer.tokens().empty())
        addMember(location, "logicalLocations",
                  listNode({mapNode({{"name", textNode(finding.pointer.tokens().back())},
                                     {"fullyQualifiedName", textNode(finding.pointer.toString())},
                                     {"kind", textNode("value")}})}));
    return location;
}

} // namespace

std::string SarifLog::begin() const {
    return "{\"$schema\": \"https://json.schemastore.org/sarif-2.1.0.json\", \"version\": "
           "\"2.1.0\", \"runs\": [{\"columnKind\": \"unicodeCodePoints\", \"results\": ";
}

std::string SarifLog::next(const Finding &finding) {
    const auto [rule, isNew] = m_indices.try_emplace(finding.rule, std::ssize(m_rules));
    if (isNew)
        m_rules.push_back(sarifRule(finding, m_voice));
    return m_results.next(writeJsonLine(result(finding, rule->second)));
}

Value SarifLog::result(const Finding &finding, std::int64_t ruleIndex) const {
    const std::string mend = printable(mendOf(finding, m_voice));
    const std::string message = printable(messageOf(finding, m_voice));
    Value result =
        mapNode({{"ruleId", textNode(finding.rule)},
                 {"ruleIndex", numberNode(ruleIndex)},
                 {"level", textNode(nameOf(finding.severity))},
                 {"message",
                  mapNode({{"text", textNode(mend.empty() ? message : message + ' ' + mend)}})}});
    if (Value location = locationOf(finding); !location.map.empty())
        addMember(result, "locations", listNode({std::move(location)}));
    Value properties = mapNode({});
    addText(properties, "mend", mend);
    if (Value clauses = sarifClauses(finding, m_voice.definitions()); !clauses.list.empty())
        addMember(properties, "clauses", std::move(clauses));
    if (!properties.map.empty())
        addMember(result, "properties", std::move(properties));
    return result;
}

Value SarifLog::driver() const {
    return mapNode(
        {{"name", textNode("updatefacts")},
         {"semanticVersion", textNode(m_version)},
         {"rules", listNode(m_rules)},
         {"properties", mapNode({{"definitions", textNode(m_voice.definitions().version)}})}});
}

Value SarifLog::invocation() const {
    Value notifications = listNode({});
    for (const std::string &failure : m_failures)
        notifications.list.push_back(
            mapNode({{"level", textNode("error")},
                     {"message", mapNode({{"text", textNode(printable(failure))}})}}));
    Value invocation = mapNode({{"executionSuccessful", booleanNode(m_failures.empty())}});
    if (!m_failures.empty())
        addMember(invocation, "toolExecutionNotifications", std::move(notifications));
    return invocation;
}

std::string SarifLog::end() const {
    std::string results = m_results.end();
    results.pop_back(); // its line end
    return results + ",\n\"language\": " + writeJsonLine(textNode(m_voice.words().language())) +
           ",\n\"tool\": {\"driver\": " + writeJsonLine(driver()) +
           "},\n\"invocations\": " + writeJsonLine(listNode({invocation()})) + "}]}\n";
}

} // namespace updatefacts
