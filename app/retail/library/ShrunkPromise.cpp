// SPDX-License-Identifier: MIT
#include "retail/library/ShrunkPromise.h"

#include "validation/ValidateHistory.h"

#include <algorithm>
#include <array>

namespace updatefacts {

namespace {

/// What validateHistory() says of a shrunk promise, and how a library says it.
const char *shrunkMessage(const std::string &rule) {
    struct Case {
        const char *rule, *message;
    };
    static constexpr std::array cases = {
        Case{"history.weakened", "library.shrunk:weakened"},
        Case{"history.shortened", "library.shrunk:shortened"},
        Case{"history.unit_weakened", "library.shrunk:unit_weakened"},
        Case{"history.unit_shortened", "library.shrunk:unit_shortened"}};
    const auto *found = std::ranges::find(cases, rule, &Case::rule);
    return found == cases.end() ? cases.front().message : found->message;
}

/// What no measure says, as warnings.
Findings unmeasured(Findings findings) {
    std::erase_if(findings, [](const Finding &finding) { return isMeasured(finding.rule); });
    for (Finding &finding : findings) {
        finding.severity = Severity::warning;
        finding.place = {};
    }
    return findings;
}

} // namespace

Argument productArgument(const std::string &product, const std::string &file) {
    return argument::text("product", product.empty() ? file : product);
}

Findings shrunkPromises(const KeptPromise &now, const std::vector<KeptPromise> &earlier) {
    if (now.promise.empty())
        return {};
    std::vector<Disclosure> before;
    for (const KeptPromise &kept : earlier)
        if (!kept.promise.empty())
            before.emplace_back(readYaml(kept.promise, kept.file));
    std::vector<const Disclosure *> pointers;
    for (const Disclosure &disclosure : before)
        pointers.push_back(&disclosure);
    const Disclosure ours(readYaml(now.promise, now.file));
    Findings findings = brokenPromises(ours, nullptr, pointers);
    for (Finding &measured : findings) {
        measured.arguments.push_back(productArgument(now.product, now.file));
        const Pointer pointer = measured.pointer;
        measured = makeFinding(Severity::warning, shrunkMessage(measured.rule), {}, pointer,
                               std::move(measured.arguments));
        measured.file = now.file;
    }
    for (const Disclosure &other : before)
        addNew(findings, unmeasured(shrunkSince(other, ours, builtInDefinitions())));
    for (Finding &finding : findings)
        finding.pointer = {}; // of what the library keeps, not of the file
    return findings;
}

bool isMeasured(const std::string &rule) {
    static constexpr std::array rules = {
        "history.weakened",         "history.shortened",     "history.unit_weakened",
        "history.unit_shortened",   "support.not_shortened", "support.not_weakened",
        "support.end_kept",         "support.unit_kept",     "support.unit_not_shortened",
        "support.unit_ended_early", "support.unit_last_sold"};
    return std::ranges::find(rules, rule) != rules.end();
}

} // namespace updatefacts
