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

} // namespace

std::string_view idOf(Readiness::State state) {
    switch (state) {
    case Readiness::State::ready:
        return "ready";
    case Readiness::State::notReady:
        return "not_ready";
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
        Readiness readiness{document.file, id, Readiness::State::ready, {}};
        if (hasError(common)) {
            readiness.state = Readiness::State::invalid;
        } else if (!holds(profile->scope, document.root)) {
            readiness.state = Readiness::State::outOfScope;
        } else {
            asked.profiles = {id};
            readiness.findings = without(validate(document, definitions, asked), common);
            if (hasError(readiness.findings))
                readiness.state = Readiness::State::notReady;
        }
        result.push_back(std::move(readiness));
    }
    return result;
}

} // namespace updatefacts
