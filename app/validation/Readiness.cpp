// SPDX-License-Identifier: MIT
#include "validation/Readiness.h"

#include <algorithm>
#include <cassert>

namespace updatefacts {

namespace {

/// The findings that are not among the others.
Findings without(Findings findings, const Findings &others) {
    std::erase_if(findings, [&](const Finding &finding) {
        return std::ranges::find(others, finding) != others.end();
    });
    return findings;
}

/// The ids of what the profile asks of the disclosure, as errors.
std::vector<std::string> itemsOf(const Profile &profile, const Value &root,
                                 const Definitions &definitions) {
    std::vector<std::string> ids;
    for (const Demand &demand : profile.demandsOn(root)) {
        const Field *field = definitions.field(demand.field);
        if (demand.severity == Severity::error && field && holds(field->when, root) &&
            holds(demand.when, root))
            ids.push_back("profile." + profile.id + "." + demand.field);
    }
    for (const ProfileRule &own : profile.rulesFor(root)) {
        const Rule *rule = definitions.rule(own.rule);
        if (own.severity == Severity::error && rule && (rule->each || holds(rule->when, root)) &&
            !(rule->unless && !rule->each && holds(*rule->unless, root)))
            ids.push_back(own.rule);
    }
    return ids;
}

void countMet(Readiness &readiness, const std::vector<std::string> &items) {
    readiness.items = static_cast<int>(items.size());
    readiness.met = static_cast<int>(std::ranges::count_if(items, [&](const std::string &id) {
        return std::ranges::none_of(readiness.findings, [&](const Finding &finding) {
            return finding.severity == Severity::error && finding.rule == id;
        });
    }));
}

} // namespace

std::string_view idOf(Readiness::State state) {
    switch (state) {
    case Readiness::State::complete:
        return "complete";
    case Readiness::State::incomplete:
        return "incomplete";
    case Readiness::State::invalid:
        return "invalid";
    case Readiness::State::outOfScope:
        return "out_of_scope";
    }
    return {};
}

std::vector<Readiness> readinessOf(const Document &document, const Definitions &definitions,
                                   const ValidationOptions &options) {
    if (options.profiles.empty())
        return {};
    ValidationOptions asked = options; // earlier revision and day stay
    asked.profiles.clear();
    const Findings common = validate(document, definitions, asked);
    std::vector<Readiness> result;
    for (const std::string &id : options.profiles) {
        const Profile *profile = definitions.profile(id);
        assert(profile);
        Readiness readiness{document.file, id, Readiness::State::complete, 0, 0, {}};
        if (hasError(common)) {
            readiness.state = Readiness::State::invalid;
        } else if (!holds(profile->scope, document.root)) {
            readiness.state = Readiness::State::outOfScope;
        } else {
            asked.profiles = {id};
            readiness.findings = without(validate(document, definitions, asked), common);
            countMet(readiness, itemsOf(*profile, document.root, definitions));
            if (hasError(readiness.findings))
                readiness.state = Readiness::State::incomplete;
        }
        result.push_back(std::move(readiness));
    }
    return result;
}

} // namespace updatefacts
