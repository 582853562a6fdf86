// SPDX-License-Identifier: MIT
#include "publish/reference/ListDefinitions.h"

#include "definitions/Placeholders.h"
#include "publish/json/JsonTree.h"
#include "publish/reference/FieldWords.h"
#include "validation/describe/DescribeFindings.h"

#include <algorithm>

namespace updatefacts {

namespace {

Value choiceNodes(const Field &field) {
    Value nodes = listNode({});
    for (const Choice &choice : field.choices) {
        Value node = mapNode({{"id", textNode(choice.id)}});
        addText(node, "title", choice.title.source);
        addText(node, "help", choice.help.source);
        addText(node, "label", choice.label.source);
        addText(node, "short", choice.labelShort.source);
        nodes.list.push_back(std::move(node));
    }
    return nodes;
}

Value limitNodes(const Field &field) {
    Value limits = mapNode({});
    if (field.minimum)
        addMember(limits, "minimum", numberNode(*field.minimum));
    if (field.maximum)
        addMember(limits, "maximum", numberNode(*field.maximum));
    addText(limits, "unit", field.unit);
    addText(limits, "pattern", field.pattern.source());
    addText(limits, "pattern_help", field.patternHelp.source);
    if (field.kind == Field::Kind::date)
        addText(limits, "precision",
                field.precision == Field::DatePrecision::month ? "month" : "day");
    return limits;
}

Value sourceNodes(const std::vector<Source> &sources) {
    Value nodes = listNode({});
    for (const Source &source : sources)
        nodes.list.push_back(
            mapNode({{"scheme", textNode(source.scheme)}, {"clause", textNode(source.clause)}}));
    return nodes;
}

void addNodes(Value &map, std::string_view key, Value nodes) {
    if (!nodes.list.empty() || !nodes.map.empty())
        addMember(map, key, std::move(nodes));
}

Value fieldNode(const Field &field, const std::string &section) {
    Value node = mapNode({{"id", textNode(field.id)}});
    addText(node, "section", section);
    addText(node, "kind", traitsOf(field.kind).id);
    addText(node, "title", field.title.source);
    addText(node, "question", field.question.source);
    addText(node, "help", field.help.source);
    addText(node, "example", field.example);
    addText(node, "required", requiredWords(field));
    addText(node, "when", whenWords(field.when));
    addNodes(node, "choices", choiceNodes(field));
    addNodes(node, "exclusive", textListNode(field.exclusive));
    addNodes(node, "limits", limitNodes(field));
    addText(node, "face", faceId(field.face));
    addNodes(node, "sources", sourceNodes(field.sources));
    const bool isList = field.kind == Field::Kind::list;
    Value members = listNode({});
    for (const Field &member : isList ? field.fields.front().fields : field.fields)
        members.list.push_back(fieldNode(member, {}));
    addNodes(node, "fields", std::move(members));
    return node;
}

/// By the profile's id: the severity the rule has there.
Value profileNodes(const Rule &rule, const Definitions &definitions) {
    Value nodes = mapNode({});
    for (const Profile &profile : definitions.profiles) {
        const auto found = std::ranges::find(profile.rules, rule.id, &ProfileRule::rule);
        if (found != profile.rules.end())
            addText(nodes, profile.id, nameOf(found->severity));
    }
    return nodes;
}

Value ruleNode(const Rule &rule, const Definitions &definitions) {
    Value node = mapNode({{"id", textNode(rule.id)}});
    addText(node, "severity", nameOf(rule.severity));
    addText(node, "message", withNamesOfFiles(rule.message.source));
    addText(node, "mend", withNamesOfFiles(rule.mend.source));
    addText(node, "when", whenWords(rule.when));
    if (rule.unless)
        addText(node, "unless", whenWords(*rule.unless));
    addMember(node, "only_in_profiles", booleanNode(rule.onlyInProfiles));
    addNodes(node, "profiles", profileNodes(rule, definitions));
    addNodes(node, "sources", sourceNodes(rule.sources));
    return node;
}

Value schemeNode(const Scheme &scheme) {
    Value node = mapNode({{"id", textNode(scheme.id)}});
    addText(node, "title", scheme.title);
    addText(node, "jurisdiction", scheme.jurisdiction);
    addText(node, "edition", scheme.edition);
    addText(node, "status", scheme.status);
    addText(node, "in_force", scheme.inForce ? scheme.inForce->toString() : "");
    addText(node, "checked", scheme.checked ? scheme.checked->toString() : "");
    addText(node, "evidence", idOf(scheme.evidence));
    addText(node, "url", scheme.url);
    return node;
}

} // namespace

std::string listFieldsAsJson(const Definitions &definitions) {
    Value nodes = listNode({});
    for (const Section &section : definitions.sections)
        for (const Field &field : section.fields)
            nodes.list.push_back(fieldNode(field, section.id));
    return writeJson(nodes);
}

std::string listRulesAsJson(const Definitions &definitions) {
    Value nodes = listNode({});
    for (const Rule &rule : definitions.rules)
        nodes.list.push_back(ruleNode(rule, definitions));
    return writeJson(nodes);
}

std::string listSchemesAsJson(const Definitions &definitions) {
    Value nodes = listNode({});
    for (const Scheme &scheme : definitions.schemes)
        nodes.list.push_back(schemeNode(scheme));
    return writeJson(nodes);
}

} // namespace updatefacts
