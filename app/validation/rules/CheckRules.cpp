// SPDX-License-Identifier: MIT
#include "validation/rules/CheckRules.h"

#include "definitions/Placeholders.h"
#include "definitions/SameItems.h"
#include "validation/report/LooksAtWrong.h"
#include "validation/rules/RuleOutcome.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <set>

namespace updatefacts {

namespace {

/// The field of an operand, from the root of the definitions.
Pointer fieldOf(const Operand &operand, const Rule &rule) {
    if (!operand.isOfItem() || !rule.each)
        return operand.field;
    Pointer field = rule.each->field.child(0);
    for (const std::string &token : operand.field.tokens())
        field = field.child(token);
    return field;
}

/// What an operand says, as the kind of its field has it.
Argument operandArgument(const std::string &name, const Rule &rule, const RuleContext &context) {
    const Operand operand = Operand::parse(name);
    const Pointer pointer = fieldOf(operand, rule);
    const Field *field = operand.isField() ? context.definitions.field(pointer) : nullptr;
    if (field && field->kind == Field::Kind::localizedText)
        return argument::text(name, ownText(operand, context));
    const std::string text = textOf(operand, context);
    if (field && field->choice(text))
        return argument::answer(name, pointer, text);
    return dateOf(operand, context) ? argument::date(name, text) : argument::plain(name, text);
}

/// Those that the rule's message and mend have blanks for.
ArgumentList argumentsOf(const Rule &rule, const RuleBreak &broken, const RuleContext &context) {
    std::set<std::string> names;
    for (const Word *word : {&rule.message, &rule.mend})
        std::ranges::copy(placeholdersIn(word->source), std::inserter(names, names.end()));
    ArgumentList arguments;
    for (const std::string &name : names) {
        if (name == "word")
            arguments.push_back(argument::plain(name, broken.word));
        else if (name == "limit")
            arguments.push_back(argument::date(name, broken.word));
        else if (!name.starts_with('@'))
            arguments.push_back(operandArgument(name, rule, context));
    }
    return arguments;
}

/// Checks the rules one after the other and remembers which were broken.
class RuleChecker {
  public:
    RuleChecker(const Value &root, const Definitions &definitions, const ValidationOptions &options,
                Report &report)
        : m_root(root), m_definitions(definitions), m_options(options), m_report(report) {
        for (const std::string &id : options.profiles)
            if (const Profile *profile = definitions.profile(id))
                m_ofProfiles.push_back(&profile->rulesFor(root));
    }

    void checkAll() {
        for (const Rule &rule : m_definitions.rules)
            check(rule);
    }

    void checkKeptPromises() {
        for (const Rule &rule : m_definitions.rules)
            if (rule.keepsPromise)
                check(rule);
    }

  private:
    /// The strictest that the rule and the profiles asked for name; nothing when none applies.
    [[nodiscard]] std::optional<Severity> severityOf(const Rule &rule) const {
        std::optional<Severity> severity;
        if (!rule.onlyInProfiles)
            severity = rule.severity;
        for (const std::vector<ProfileRule> *rules : m_ofProfiles) {
            const auto found = std::ranges::find(*rules, rule.id, &ProfileRule::rule);
            if (found != rules->end())
                severity = std::min(severity.value_or(found->severity), found->severity);
        }
        return severity;
    }

    void check(const Rule &rule) {
        const auto severity = severityOf(rule);
        if (!severity)
            return;
        if (!rule.each)
            return checkIn({m_root, m_options.earlier}, rule, *severity);
        const Pointer &list = rule.each->field;
        for (const SameItem &item : itemsOf(list))
            if (rule.each->isEarlier() ? item.earlier : item.now)
                checkIn({m_root, m_options.earlier, item.now,
                         item.now ? list.child(item.index) : list, item.earlier},
                        rule, *severity);
    }

    /// The items of a list, paired with those before once for all rules.
    const std::vector<SameItem> &itemsOf(const Pointer &list) {
        const auto [found, isNew] = m_items.try_emplace(list);
        const Field *field = isNew ? m_definitions.field(list) : nullptr;
        if (field)
            found->second = sameItems(*field, m_root.at(list),
                                      m_options.earlier ? m_options.earlier->at(list) : nullptr);
        return found->second;
    }

    void checkIn(const Scope &scope, const Rule &rule, Severity severity) {
        if (!applies(rule, scope))
            return;
        const RuleContext context{scope, m_definitions, m_options};
        const auto broken = breakOf(rule, context);
        if (!broken)
            return;
        m_broken.push_back(rule.id);
        m_report.add(severity, rule.id, pointerOf(broken->at, scope).value_or(Pointer()),
                     argumentsOf(rule, *broken, context));
    }

    [[nodiscard]] bool applies(const Rule &rule, const Scope &scope) const {
        if (!holds(rule.when, scope))
            return false;
        const auto isWrong = [&](const Operand &operand) {
            if (!m_report.hasWrong())
                return false;
            const auto pointer = pointerOf(operand, scope);
            return pointer && m_report.isWrong(*pointer);
        };
        const auto isBroken = [&](const std::string &id) {
            return std::ranges::find(m_broken, id) != m_broken.end();
        };
        return !std::ranges::any_of(rule.operands, isWrong) && !(rule.at && isWrong(*rule.at)) &&
               !(rule.length && isWrong(*rule.length)) &&
               !std::ranges::any_of(rule.silencedBy, isBroken) &&
               !looksAtWrong(rule.check, scope, m_report) &&
               !looksAtWrong(rule.when, scope, m_report) &&
               !(rule.unless &&
                 (looksAtWrong(*rule.unless, scope, m_report) || holds(*rule.unless, scope)));
    }

    const Value &m_root;
    const Definitions &m_definitions;
    const ValidationOptions &m_options;
    Report &m_report;
    std::vector<const std::vector<ProfileRule> *> m_ofProfiles; ///< of those asked for
    std::vector<std::string> m_broken;
    std::map<Pointer, std::vector<SameItem>> m_items; ///< by list
};

} // namespace

void checkRules(const Value &root, const Definitions &definitions, const ValidationOptions &options,
                Report &report) {
    RuleChecker(root, definitions, options, report).checkAll();
}

void checkKeptPromises(const Value &root, const Definitions &definitions,
                       const ValidationOptions &options, Report &report) {
    RuleChecker(root, definitions, options, report).checkKeptPromises();
}

} // namespace updatefacts
