// SPDX-License-Identifier: MIT
#include "validation/rules/RuleOutcome.h"

#include "definitions/BestLanguage.h"
#include "definitions/Placeholders.h"
#include "definitions/date/DateTime.h"
#include "validation/text/AvoidedWord.h"

#include <algorithm>

namespace updatefacts {

namespace {

using RuleOperator = Rule::Operator;

/// Less than, equal to or greater than zero as the operands compare: moments to the second, dates
/// by their last day, whole numbers. Nothing when one of them is absent or no such thing.
std::optional<std::int64_t> compare(const Operand &first, const Operand &second,
                                    const RuleContext &context) {
    const Value *a = find(first, context.scope);
    const Value *b = find(second, context.scope);
    if (a && b && a->kind == Value::Kind::integer && b->kind == Value::Kind::integer)
        return a->integer < b->integer ? -1 : a->integer > b->integer;
    const auto momentA = parseDateTime(textOf(first, context));
    const auto momentB = parseDateTime(textOf(second, context));
    if (momentA && momentB)
        return (*momentA - *momentB).count();
    const auto dayA = dateOf(first, context);
    const auto dayB = dateOf(second, context);
    if (!dayA || !dayB)
        return std::nullopt;
    return (std::chrono::sys_days(dayA->lastDay()) - std::chrono::sys_days(dayB->lastDay()))
        .count();
}

bool compares(const Rule &rule, const RuleContext &context) {
    const auto order = compare(rule.operands[0], rule.operands[1], context);
    if (!order)
        return true;
    if (rule.op == RuleOperator::after)
        return *order > 0;
    return rule.op == RuleOperator::notBefore ? *order >= 0 : *order <= 0;
}

/// The day so many months later, the month's last where it has no such day.
std::chrono::sys_days monthsLater(Date day, int months) {
    const Date later = day + std::chrono::months(months);
    return later.ok() ? later : later.year() / later.month() / std::chrono::last;
}

/// The first day on which a period may end (minPeriod) or the last (maxPeriod); nothing when it
/// cannot be told.
std::optional<std::chrono::sys_days> periodLimit(const Rule &rule, const RuleContext &context) {
    std::optional<PartialDate> from;
    for (std::size_t i = 0; !from && i + 1 < rule.operands.size(); ++i)
        from = dateOf(rule.operands[i], context);
    const Value *length = rule.length ? find(*rule.length, context.scope) : nullptr;
    if (!from || (rule.length && !(length && length->kind == Value::Kind::integer)))
        return std::nullopt;
    const auto units = length ? std::clamp<std::int64_t>(length->integer, 0, 1200) : 1;
    const int months = static_cast<int>(std::min<std::int64_t>(units * rule.months, 1200));
    const auto end = monthsLater(from->firstDay(), months);
    return rule.op == RuleOperator::minPeriod ? end - std::chrono::days(1) : end;
}

bool hasPeriod(const Rule &rule, const RuleContext &context) {
    const auto to = dateOf(rule.operands.back(), context);
    const auto limit = periodLimit(rule, context);
    if (!to || !limit)
        return true;
    const std::chrono::sys_days end = to->lastDay();
    return rule.op == RuleOperator::minPeriod ? end >= *limit : end <= *limit;
}

bool isThere(const Operand &operand, const RuleContext &context) {
    return saysSomething(find(operand, context.scope));
}

bool saysSame(const Rule &rule, const RuleContext &context) {
    const std::string first = textOf(rule.operands[0], context);
    const std::string second = textOf(rule.operands[1], context);
    return first.empty() || second.empty() || first == second;
}

/// required_with, forbidden_with: the first operand stands as it should beside the others.
bool standsWith(const Rule &rule, const RuleContext &context) {
    const bool others = std::all_of(rule.operands.begin() + 1, rule.operands.end(),
                                    [&](const Operand &other) { return isThere(other, context); });
    return !others ||
           isThere(rule.operands.front(), context) == (rule.op == RuleOperator::requiredWith);
}

/// "2029-03-14" in the form "DDMMYY".
std::string inForm(const std::string &date, std::string form) {
    const auto put = [&](std::string_view mark, const std::string &digits) {
        if (const std::size_t at = form.find(mark); at != std::string::npos)
            form.replace(at, mark.size(), digits);
    };
    put("YYYY", date.substr(0, 4));
    put("YY", date.substr(2, 2));
    put("MM", date.substr(5, 2));
    put("DD", date.substr(8, 2));
    return form;
}

bool matchesPattern(const Rule &rule, const RuleContext &context) {
    bool complete = true;
    const std::string pattern = fillPlaceholders(rule.pattern, [&](const std::string &name) {
        const std::size_t colon = name.find(':');
        if (colon == std::string::npos) // a count, such as [0-9]{6}
            return '{' + name + '}';
        const auto date = dateOf(Operand::parse(name.substr(0, colon)), context);
        complete = complete && date && date->hasDay();
        return complete ? inForm(date->toString(), name.substr(colon + 1)) : std::string();
    });
    const Value *value = find(rule.operands.front(), context.scope);
    return !complete || !saysSomething(value) || Pattern(pattern).matches(value->scalar);
}

/// The first field that the condition looks at.
const Operand &firstOperand(const Condition &condition) {
    if (condition.parts.empty() || condition.op == Condition::Operator::some)
        return condition.operand;
    return firstOperand(condition.parts.front());
}

bool keeps(const Rule &rule, const RuleContext &context) {
    switch (rule.op) {
    case RuleOperator::after:
    case RuleOperator::notBefore:
    case RuleOperator::notAfter:
        return compares(rule, context);
    case RuleOperator::minPeriod:
    case RuleOperator::maxPeriod:
        return hasPeriod(rule, context);
    case RuleOperator::same:
        return saysSame(rule, context);
    case RuleOperator::exclusive:
        return std::ranges::count_if(rule.operands, [&](const Operand &operand) {
                   return isThere(operand, context);
               }) <= 1;
    case RuleOperator::requiredWith:
    case RuleOperator::forbiddenWith:
        return standsWith(rule, context);
    case RuleOperator::matches:
        return matchesPattern(rule, context);
    case RuleOperator::check:
        return holds(rule.check, context.scope);
    case RuleOperator::avoidWords:
        return true;
    }
    return true;
}

/// avoid_words: looks into the English texts; the words are English.
std::optional<RuleBreak> avoidanceBreak(const Rule &rule, const RuleContext &context) {
    const Value *language = context.scope.root.find("language");
    const bool english = language && primarySubtag(language->scalar) == "en";
    for (Operand operand : rule.operands) {
        const Value *value = find(operand, context.scope);
        if (!value)
            continue;
        if (std::string word = avoidedWordIn(value->scalar, rule.words); english && !word.empty())
            return RuleBreak{operand, std::move(word)};
        for (const Member &member : value->map) {
            std::string word = avoidedWordIn(member.value.scalar, rule.words);
            if (word.empty() || primarySubtag(member.key) != "en")
                continue;
            operand.field = operand.field.child(member.key);
            return RuleBreak{operand, std::move(word)};
        }
    }
    return std::nullopt;
}

} // namespace

const Operand &pointedAt(const Rule &rule) {
    if (rule.at)
        return *rule.at;
    if (rule.op == RuleOperator::check)
        return firstOperand(rule.check);
    const auto field = std::ranges::find_if(rule.operands, &Operand::isField);
    return field == rule.operands.end() ? rule.operands.front() : *field;
}

std::optional<RuleBreak> breakOf(const Rule &rule, const RuleContext &context) {
    if (rule.op == RuleOperator::avoidWords)
        return avoidanceBreak(rule, context);
    const Operand &at = pointedAt(rule);
    if ((rule.op == RuleOperator::check && !isThere(at, context)) || keeps(rule, context))
        return std::nullopt;
    const bool isPeriod = rule.op == RuleOperator::minPeriod || rule.op == RuleOperator::maxPeriod;
    const auto limit = isPeriod ? periodLimit(rule, context) : std::nullopt;
    return RuleBreak{at, limit ? PartialDate::of(Date(*limit)).toString() : std::string()};
}

} // namespace updatefacts
