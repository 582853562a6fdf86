// SPDX-License-Identifier: MIT
#include "publish/sarif/SarifRule.h"

#include "definitions/Placeholders.h"
#include "definitions/messages/MessageTable.h"
#include "publish/json/JsonTree.h"
#include "validation/describe/DescribeFindings.h"

namespace updatefacts {

namespace {

/// The demand that a finding "profile.ID.FIELD" tells of.
std::vector<Source> demandedBy(const std::string &rule, const Definitions &definitions) {
    for (const Profile &profile : definitions.profiles)
        for (const Demand &demand : profile.demands)
            if (rule == "profile." + profile.id + '.' + demand.field)
                return {{profile.scheme, demand.clause}};
    return {};
}

std::vector<Source> findingSources(const Finding &finding, const Definitions &definitions) {
    if (const Rule *rule = definitions.rule(finding.rule))
        return rule->sources;
    if (finding.rule.starts_with("profile."))
        return demandedBy(finding.rule, definitions);
    const Field *field = definitions.field(finding.pointer);
    return field ? field->sources : std::vector<Source>();
}

struct RuleWords {
    std::string says;
    std::string mend;
};

RuleWords wordsOf(const Finding &finding, const Voice &voice) {
    const auto said = [&](const Word &word) {
        return word.empty() ? std::string() : withNamesOfFiles(voice.words().text(word));
    };
    if (const Rule *rule = voice.definitions().rule(finding.rule))
        return {said(rule->message), said(rule->mend)};
    const auto &messages = messageTable().messages;
    const auto found = messages.find(finding.message);
    if (found == messages.end()) // a demand: each has its words from its field
        return {messageOf(finding, voice), mendOf(finding, voice)};
    return {said(found->second.message), said(found->second.mend)};
}

Value textObject(const std::string &text) {
    return mapNode({{"text", textNode(text)}});
}

} // namespace

Value sarifClauses(const Finding &finding, const Definitions &definitions) {
    Value clauses = listNode({});
    for (const Source &source : findingSources(finding, definitions)) {
        const Scheme *scheme = definitions.scheme(source.scheme);
        Value clause = mapNode({{"scheme", textNode(source.scheme)}});
        if (scheme)
            addText(clause, "title", scheme->title);
        addText(clause, "clause", source.clause);
        if (scheme)
            addText(clause, "url", scheme->url);
        clauses.list.push_back(std::move(clause));
    }
    return clauses;
}

Value sarifRule(const Finding &finding, const Voice &voice) {
    const Rule *known = voice.definitions().rule(finding.rule);
    const auto [says, mend] = wordsOf(finding, voice);
    Value rule = mapNode({{"id", textNode(finding.rule)}, {"shortDescription", textObject(says)}});
    if (!mend.empty())
        addMember(rule, "help", textObject(mend));
    Value properties = mapNode({});
    if (known || finding.rule.starts_with("profile.")) { // else each field has its own
        Value clauses = sarifClauses(finding, voice.definitions());
        for (const Value &clause : clauses.list)
            if (const Value *url = clause.find("url"); url && !rule.find("helpUri"))
                addText(rule, "helpUri", url->scalar);
        if (!clauses.list.empty())
            addMember(properties, "clauses", std::move(clauses));
    }
    const Severity severity = known ? known->severity : finding.severity;
    addMember(rule, "defaultConfiguration", mapNode({{"level", textNode(nameOf(severity))}}));
    if (!properties.map.empty())
        addMember(rule, "properties", std::move(properties));
    return rule;
}

} // namespace updatefacts
