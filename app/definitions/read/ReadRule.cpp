// SPDX-License-Identifier: MIT
#include "definitions/read/ReadRule.h"

#include "definitions/Placeholders.h"
#include "definitions/read/ConditionReader.h"
#include "definitions/read/OperandFault.h"
#include "definitions/read/ReadField.h"
#include "definitions/read/ReadName.h"

namespace updatefacts {

namespace {

using Operator = Rule::Operator;

constexpr Names<Operator, 12> operators = {{{"after", Operator::after},
                                            {"not_before", Operator::notBefore},
                                            {"not_after", Operator::notAfter},
                                            {"min_period", Operator::minPeriod},
                                            {"max_period", Operator::maxPeriod},
                                            {"same", Operator::same},
                                            {"exclusive", Operator::exclusive},
                                            {"required_with", Operator::requiredWith},
                                            {"forbidden_with", Operator::forbiddenWith},
                                            {"matches", Operator::matches},
                                            {"avoid_words", Operator::avoidWords},
                                            {"check", Operator::check}}};

/// Reads one rule; keeps what its parts share.
class RuleReader {
  public:
    RuleReader(MapReader &reader, OperandReader &operands)
        : m_reader(reader), m_operands(operands) {}

    Rule read(std::string id) {
        m_rule.id = std::move(id);
        readEach();
        readOperator();
        m_rule.when = condition("when").value_or(Condition());
        m_rule.unless = condition("unless");
        m_rule.at = operand(m_reader, "at");
        m_rule.silencedBy = m_reader.texts("silenced_by");
        m_rule.onlyInProfiles = m_reader.boolean("only_in_profiles", false);
        m_rule.keepsPromise = m_reader.boolean("keeps_promise", false);
        m_rule.severity = readSeverity(m_reader, "severity", Severity::error);
        m_rule.message = message("message", m_reader.requireText("message"));
        m_rule.mend = message("mend", m_reader.requireText("mend"));
        m_rule.sources = readSources(m_reader);
        m_reader.finish();
        return std::move(m_rule);
    }

  private:
    void readEach() {
        m_rule.each = operand(m_reader, "each");
        if (!m_rule.each)
            return;
        const Field *list = m_operands.fieldOf(*m_rule.each, nullptr);
        if (list && list->kind == Field::Kind::list)
            m_item = &list->fields.front();
        else
            m_reader.fail("each", "definitions.wrong:field_no_list",
                          {argument::text("name", m_rule.each->toString())});
    }

    void readOperator() {
        int found = 0;
        for (const auto &[name, op] : operators) {
            if (!m_reader.find(name))
                continue;
            ++found;
            m_rule.op = op;
            readOperands(name);
        }
        if (found != 1)
            m_reader.fail({}, "definitions.wrong:comparisons", {argument::number("count", found)});
    }

    void readOperands(std::string_view name) {
        switch (m_rule.op) {
        case Operator::check:
            m_rule.check = *condition(name);
            break;
        case Operator::minPeriod:
        case Operator::maxPeriod:
            readPeriod(name);
            break;
        case Operator::matches:
            readMatches(name);
            break;
        case Operator::avoidWords:
            readAvoidWords(name);
            break;
        case Operator::exclusive:
            readList(m_reader, name, 2, many);
            break;
        case Operator::requiredWith:
        case Operator::forbiddenWith:
            readList(m_reader, name, 1, many);
            break;
        default:
            readList(m_reader, name, 2, 2);
        }
    }

    void readPeriod(std::string_view name) {
        MapReader period = m_reader.child(name, argument::phrase("what", "thing.period"));
        const Value *from = period.require("from");
        if (from && from->kind == Value::Kind::list)
            readList(period, "from", 1, many);
        else if (from)
            addOperand(*from, period.pointer().child("from"));
        if (const Value *to = period.require("to"))
            addOperand(*to, period.pointer().child("to"));
        const Value *months = period.find("months");
        const bool isNumber = months && months->kind == Value::Kind::integer;
        const int given = isNumber ? static_cast<int>(period.integer("months", 1, 1200, 0)) : 0;
        if (months && !isNumber)
            readLength(period, "months", 1);
        readLength(period, "years", 12);
        if ((given == 0) == !m_rule.length)
            period.fail({}, "definitions.wrong:period_length");
        if (given > 0)
            m_rule.months = given;
        period.finish();
    }

    /// A field that names how many units of so many months each a period has.
    void readLength(MapReader &period, std::string_view key, int months) {
        const auto length = operand(period, key);
        if (!length)
            return;
        const Field *field = m_operands.fieldOf(*length, m_item);
        const bool isNumber =
            field && (field->kind == Field::Kind::integer || field->kind == Field::Kind::duration);
        if (!isNumber)
            period.fail(key, "definitions.wrong:no_number",
                        {argument::text("name", length->toString())});
        m_rule.length = length;
        m_rule.months = months;
    }

    void readMatches(std::string_view name) {
        MapReader matches = m_reader.child(name, argument::phrase("what", "thing.pattern"));
        if (const Value *field = matches.require("field"))
            addOperand(*field, matches.pointer().child("field"));
        m_rule.pattern = matches.requireText("pattern");
        checkPattern(matches);
        matches.finish();
    }

    /// The pattern, its dates aside, and the fields that name these dates.
    void checkPattern(MapReader &matches) {
        const std::string rest = fillPlaceholders(m_rule.pattern, [&](const std::string &name) {
            const std::size_t colon = name.find(':');
            if (colon == std::string::npos) // a count, such as [0-9]{6}
                return '{' + name + '}';
            (void)m_operands.read(name.substr(0, colon), matches.find("pattern")->place,
                                  matches.pointer().child("pattern"), m_item);
            return std::string();
        });
        if (!Pattern(rest).isValid())
            matches.fail("pattern", "definitions.wrong:pattern");
    }

    void readAvoidWords(std::string_view name) {
        MapReader avoid = m_reader.child(name, argument::phrase("what", "thing.words_to_avoid"));
        if (avoid.require("fields"))
            readList(avoid, "fields", 1, many);
        if (avoid.require("words"))
            m_rule.words = avoid.texts("words");
        avoid.finish();
    }

    void readList(MapReader &reader, std::string_view key, std::size_t least, std::size_t most) {
        const Value &list = *reader.find(key);
        if (list.list.size() < least || list.list.size() > most)
            reader.fail(
                key, most == many ? "definitions.wrong:list_or_more" : "definitions.wrong:list_of",
                {argument::number("count", static_cast<std::int64_t>(least))});
        for (std::size_t i = 0; i < list.list.size(); ++i)
            addOperand(list.list[i], reader.pointer().child(key).child(i));
    }

    void addOperand(const Value &value, const Pointer &pointer) {
        auto operand = m_operands.read(value, pointer, m_item);
        if (!operand)
            return;
        const Field *field = m_operands.fieldOf(*operand, m_item);
        const std::string_view fault = operandFault(m_rule.op, *operand, field);
        if (!fault.empty())
            m_operands.fail(value.place, pointer, fault,
                            {argument::text("name", operand->toString())});
        m_rule.operands.push_back(std::move(*operand));
    }

    std::optional<Operand> operand(MapReader &reader, std::string_view key) {
        const Value *value = reader.find(key);
        return value ? m_operands.read(*value, reader.pointer().child(key), m_item) : std::nullopt;
    }

    std::optional<Condition> condition(std::string_view key) {
        return ConditionReader(m_operands).readUnder(m_reader, key, m_item);
    }

    /// What the comparison itself puts into the message.
    [[nodiscard]] bool isOfOperator(const std::string &name) const {
        const bool isPeriod = m_rule.op == Operator::minPeriod || m_rule.op == Operator::maxPeriod;
        return (name == "word" && m_rule.op == Operator::avoidWords) ||
               (name == "limit" && isPeriod);
    }

    /// Every {name} in a message must lead somewhere; {@field=answer} to a field and its answer.
    Word message(const std::string &key, std::string text) {
        for (std::string name : placeholdersIn(text)) {
            if (isOfOperator(name))
                continue;
            const std::size_t equals = name.find('=');
            if (name.starts_with('@'))
                name = name.substr(1, equals == std::string::npos ? equals : equals - 1);
            (void)m_operands.read(name, m_reader.find(key)->place, m_reader.pointer().child(key),
                                  m_item);
        }
        return {"rule." + m_rule.id + "." + key, std::move(text)};
    }

    static constexpr std::size_t many = 100;
    MapReader &m_reader;
    OperandReader &m_operands;
    const Field *m_item = nullptr;
    Rule m_rule;
};

} // namespace

Rule readRule(MapReader reader, std::string id, OperandReader &operands) {
    return RuleReader(reader, operands).read(std::move(id));
}

} // namespace updatefacts
