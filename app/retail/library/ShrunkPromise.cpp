// SPDX-License-Identifier: MIT
#include "retail/library/ShrunkPromise.h"

#include "validation/ValidateHistory.h"

#include <algorithm>
#include <array>
#include <iterator>

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

/// What the maker named, such as a part.
std::vector<std::string> namesIn(const Finding &finding) {
    std::vector<std::string> names;
    for (const Argument &argument : finding.arguments)
        if (argument.kind == Argument::Kind::text)
            std::ranges::copy(argument.values, std::back_inserter(names));
    return names;
}

/// Whether both say the same of the same thing: several parts have one place when they are left
/// out, and several revisions may have promised what is broken.
bool isOfTheSame(const Finding &a, const Finding &b) {
    return a.rule == b.rule && a.pointer == b.pointer && namesIn(a) == namesIn(b);
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

Findings shrunkMeasures(const Disclosure &now, std::span<const Disclosure *const> earlier,
                        const std::string &product) {
    Findings findings = brokenPromises(now, nullptr, earlier);
    for (Finding &measured : findings) {
        measured.arguments.push_back(productArgument(product, now.document().file));
        measured = makeFinding(Severity::warning, shrunkMessage(measured.rule), {}, {},
                               std::move(measured.arguments));
        measured.file = now.document().file;
    }
    return findings;
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
    Findings findings = shrunkMeasures(ours, pointers, now.product);
    for (const Disclosure &other : before)
        for (const Finding &broken : unmeasured(shrunkSince(other, ours, builtInDefinitions())))
            if (std::ranges::none_of(
                    findings, [&](const Finding &said) { return isOfTheSame(said, broken); }))
                findings.push_back(broken);
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
