// SPDX-License-Identifier: MIT
#include "validation/rules/CheckDemands.h"

#include "validation/report/LooksAtWrong.h"

#include <algorithm>

namespace updatefacts {

namespace {

/// One of the answers is chosen; for the "none" of several choices, it alone.
bool isAmong(const Value &value, const std::vector<std::string> &answers) {
    const auto isOne = [&](const Value &item) {
        return std::ranges::find(answers, item.scalar) != answers.end();
    };
    return answers.empty() || (value.isScalar() && isOne(value)) ||
           std::ranges::any_of(value.list, isOne);
}

/// What is asked of one field, and how the disclosure answers.
class DemandCheck {
  public:
    DemandCheck(const Value &root, const Definitions &definitions, Report &report)
        : m_root(root), m_definitions(definitions), m_report(report) {}

    void check(const Profile &profile, const Demand &demand) {
        const Field *field = m_definitions.field(demand.field);
        const Pointer pointer = Pointer().child(demand.field);
        if (!field || m_report.isWrong(pointer) || !applies(demand, *field))
            return;
        const Value *value = m_root.find(demand.field);
        if (saysSomething(value) && isAmong(*value, demand.answers))
            return;
        const bool isMissing = !saysSomething(value);
        const Scheme *scheme = m_definitions.scheme(profile.scheme);
        m_report.add(
            demand.severity,
            "profile." + profile.id + "." + demand.field + (isMissing ? "" : ":answer"), pointer,
            {argument::plain("scheme", scheme ? scheme->title : profile.id),
             argument::plain("clause", demand.clause),
             isMissing ? argument::word("question", field->question.key, field->question.source)
                       : answers("answer", pointer, valuesOf(*value)),
             answers("answers", pointer, demand.answers)});
    }

  private:
    /// Nothing is asked of a field that does not belong.
    [[nodiscard]] bool applies(const Demand &demand, const Field &field) const {
        const Scope scope{m_root, nullptr, nullptr, {}};
        return !looksAtWrong(field.when, scope, m_report) && holds(field.when, scope) &&
               !looksAtWrong(demand.when, scope, m_report) && holds(demand.when, scope);
    }

    static std::vector<std::string> valuesOf(const Value &value) {
        std::vector<std::string> values;
        for (const Value &item : value.list)
            values.push_back(item.scalar);
        return value.isScalar() ? std::vector{value.scalar} : values;
    }

    static Argument answers(std::string_view name, const Pointer &field,
                            std::vector<std::string> ids) {
        return argument::list(argument::answer(name, field, ""), std::move(ids),
                              name == "answer" ? Argument::Joined::byAnd : Argument::Joined::byOr);
    }

    const Value &m_root;
    const Definitions &m_definitions;
    Report &m_report;
};

/// What is known of a scheme grows old within a year.
void checkAge(const Scheme &scheme, Date today, Report &report) {
    if (!scheme.checked)
        return;
    const auto day = std::chrono::sys_days(scheme.checked->lastDay());
    if (std::chrono::sys_days(today) - day > std::chrono::days(366))
        report.add(Severity::note, "scheme.stale", Pointer().child("schema_version"),
                   {argument::plain("scheme", scheme.title),
                    argument::date("date", scheme.checked->toString())});
}

} // namespace

void checkDemands(const Value &root, const Definitions &definitions,
                  const ValidationOptions &options, Report &report) {
    DemandCheck check(root, definitions, report);
    for (const std::string &id : options.profiles) {
        const Profile *profile = definitions.profile(id);
        if (!profile)
            continue;
        if (const Scheme *scheme = definitions.scheme(profile->scheme))
            checkAge(*scheme, options.today, report);
        for (const Demand &demand : profile->demandsOn(root))
            check.check(*profile, demand);
    }
}

} // namespace updatefacts
