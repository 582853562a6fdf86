// SPDX-License-Identifier: MIT
#include "publish/jsonschema/RuleSchema.h"

#include "definitions/Placeholders.h"
#include "publish/json/JsonTree.h"
#include "publish/jsonschema/ConditionSchema.h"
#include "publish/jsonschema/SchemaShapes.h"
#include "validation/rules/RuleOutcome.h"

#include <algorithm>

namespace updatefacts {

namespace {

using RuleOperator = Rule::Operator;
using Schema = std::optional<Value>;

/// In upper or lower case, whichever; and no part of a longer word.
std::string wordPattern(const std::string &word) {
    std::string pattern;
    for (const char c : word) {
        const bool upper = c >= 'A' && c <= 'Z';
        const bool lower = c >= 'a' && c <= 'z';
        if (upper || lower)
            pattern += {'[', static_cast<char>(upper ? c - 'A' + 'a' : c),
                        static_cast<char>(lower ? c - 'a' + 'A' : c), ']'};
        else
            pattern.append(std::string_view("\\^$.|?*+()[]{}/").find(c) == std::string_view::npos
                               ? ""
                               : "\\") += c;
    }
    return pattern;
}

std::string wordsPattern(const std::vector<std::string> &words) {
    std::string any;
    for (const std::string &word : words)
        any += (any.empty() ? "" : "|") + wordPattern(word);
    return "(?:^|[\\x00-/:-@\\[-`{-\\x7f])(?:" + any + ")(?:$|[\\x00-/:-@\\[-`{-\\x7f])";
}

/// `then` is asked for where `condition` holds.
Value implication(Value condition, Value then) {
    if (allowsAll(condition))
        return then;
    return mapNode({{"if", std::move(condition)}, {"then", std::move(then)}});
}

/// Says one rule; each part answers nothing when JSON Schema cannot say it.
class RuleWriter {
  public:
    RuleWriter(const Rule &rule, const Definitions &definitions, const Field *item)
        : m_rule(rule), m_conditions(definitions, item) {}

    [[nodiscard]] Schema write() const {
        Schema applies = application();
        Schema demand = demanded();
        if (!applies || !demand || !m_rule.silencedBy.empty())
            return std::nullopt;
        Value schema = mapNode({{"title", textNode(m_rule.id)}});
        if (placeholdersIn(m_rule.message.source).empty())
            addText(schema, "description", m_rule.message.source);
        Value said = implication(std::move(*applies), std::move(*demand));
        for (Member &member : said.map)
            addMember(schema, member.key, std::move(member.value));
        return schema;
    }

  private:
    /// Where the rule is checked.
    [[nodiscard]] Schema application() const {
        std::vector<Schema> parts = {m_conditions.of(m_rule.when)};
        if (m_rule.unless)
            parts.push_back(negated(m_conditions.of(*m_rule.unless)));
        if (m_rule.op == RuleOperator::check)
            parts.push_back(m_conditions.present(pointedAt(m_rule)));
        if (m_rule.op == RuleOperator::requiredWith || m_rule.op == RuleOperator::forbiddenWith)
            for (std::size_t i = 1; i < m_rule.operands.size(); ++i)
                parts.push_back(m_conditions.present(m_rule.operands[i]));
        return together(std::move(parts));
    }

    [[nodiscard]] Schema demanded() const {
        switch (m_rule.op) {
        case RuleOperator::check:
            return m_conditions.of(m_rule.check);
        case RuleOperator::requiredWith:
            return m_conditions.present(m_rule.operands.front());
        case RuleOperator::forbiddenWith:
            return negated(m_conditions.present(m_rule.operands.front()));
        case RuleOperator::exclusive:
            return noTwo();
        case RuleOperator::matches:
            return matching();
        case RuleOperator::avoidWords:
            return avoiding();
        default:
            return std::nullopt;
        }
    }

    [[nodiscard]] Schema noTwo() const {
        std::vector<Schema> parts;
        for (std::size_t i = 0; i < m_rule.operands.size(); ++i)
            for (std::size_t j = 0; j < i; ++j)
                parts.push_back(negated(together({m_conditions.present(m_rule.operands[j]),
                                                  m_conditions.present(m_rule.operands[i])})));
        return together(std::move(parts));
    }

    /// A pattern into which dates are put cannot be said.
    [[nodiscard]] Schema matching() const {
        const auto names = placeholdersIn(m_rule.pattern);
        if (std::ranges::any_of(
                names, [](const std::string &name) { return name.find(':') != std::string::npos; }))
            return std::nullopt;
        return negated(m_conditions.has(
            m_rule.operands.front(),
            mapNode({{"type", textNode("string")},
                     {"not", mapNode({{"pattern", textNode(wholePattern(m_rule.pattern))}})}})));
    }

    /// The words are English, and looked for in English texts. They stand in `$defs`.
    [[nodiscard]] Schema avoiding() const {
        const Value bad = mapNode({{"$ref", textNode("#/$defs/" + m_rule.id)}});
        const Value badTranslation = mapNode(
            {{"type", textNode("object")},
             {"not", mapNode({{"patternProperties", mapNode({{"^en", notSchema(bad)}})}})}});
        const Schema english = m_conditions.of(isEnglish());
        std::vector<Schema> parts;
        for (const Operand &operand : m_rule.operands) {
            parts.push_back(negated(together({english, m_conditions.has(operand, bad)})));
            parts.push_back(negated(m_conditions.has(operand, badTranslation)));
        }
        return together(std::move(parts));
    }

    static Condition isEnglish() {
        Condition condition;
        condition.op = Condition::Operator::matches;
        condition.operand.field = Pointer().child("language");
        condition.pattern = Pattern("en.*");
        return condition;
    }

    static Schema negated(Schema schema) {
        return schema ? Schema(notSchema(std::move(*schema))) : std::nullopt;
    }

    static Schema together(std::vector<Schema> parts) {
        std::vector<Value> schemas;
        for (Schema &part : parts) {
            if (!part)
                return std::nullopt;
            schemas.push_back(std::move(*part));
        }
        return allOf(std::move(schemas));
    }

    const Rule &m_rule;
    ConditionSchema m_conditions;
};

} // namespace

void addRules(const Definitions &definitions, SchemaConditions &conditions) {
    for (const Rule &rule : definitions.rules) {
        if (rule.severity != Severity::error || rule.onlyInProfiles)
            continue;
        if (rule.each && rule.each->isEarlier()) {
            conditions.unsaid.push_back(rule.id);
            continue;
        }
        const Field *list = rule.each ? definitions.field(rule.each->field) : nullptr;
        const Field *item = list ? &list->fields.front() : nullptr;
        auto schema = RuleWriter(rule, definitions, item).write();
        if (!schema) {
            conditions.unsaid.push_back(rule.id);
            continue;
        }
        conditions.said.push_back(rule.id);
        if (rule.op == RuleOperator::avoidWords)
            conditions.shapes.emplace_back(
                rule.id, mapNode({{"type", textNode("string")},
                                  {"pattern", textNode(wordsPattern(rule.words))}}));
        auto &schemas = item ? conditions.items[rule.each->field.toString()] : conditions.root;
        schemas.push_back(std::move(*schema));
    }
}

} // namespace updatefacts
