// SPDX-License-Identifier: MIT
#include "validation/rules/CheckDemands.h"

#include "validation/report/LooksAtWrong.h"

#include <algorithm>

namespace updatefacts {

namespace {

const Scheme *schemeOf(const Profile &profile, const Definitions &definitions) {
    const auto found = std::ranges::find(definitions.schemes, profile.scheme, &Scheme::id);
    return found == definitions.schemes.end() ? nullptr : &*found;
}

/// Whether the demand applies and is not met; nothing is asked of a field that does not belong.
bool isUnmet(const Demand &demand, const Field &field, const Value &root, const Report &report) {
    const Scope scope{root, nullptr, nullptr, {}};
    const Pointer pointer = Pointer().child(demand.field);
    return !saysSomething(root.find(demand.field)) && !report.isWrong(pointer) &&
           !looksAtWrong(field.when, scope, report) && holds(field.when, scope) &&
           !looksAtWrong(demand.when, scope, report) && holds(demand.when, scope);
}

} // namespace

void checkDemands(const Value &root, const Definitions &definitions,
                  const ValidationOptions &options, Report &report) {
    for (const std::string &id : options.profiles) {
        const Profile *profile = definitions.profile(id);
        if (!profile)
            continue;
        const Scheme *scheme = schemeOf(*profile, definitions);
        for (const Demand &demand : profile->demands) {
            const Field *field = definitions.field(demand.field);
            if (field && isUnmet(demand, *field, root, report))
                report.add(
                    demand.severity, "profile." + id + "." + demand.field,
                    Pointer().child(demand.field),
                    {argument::plain("scheme", scheme ? scheme->title : id),
                     argument::plain("clause", demand.clause),
                     argument::word("question", field->question.key, field->question.source)});
        }
    }
}

} // namespace updatefacts
