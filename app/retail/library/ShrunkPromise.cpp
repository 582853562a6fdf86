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
    Findings findings;
    const Disclosure ours(readYaml(now.promise, now.file));
    for (Finding &broken : brokenPromises(ours, nullptr, pointers)) {
        broken.arguments.push_back(productArgument(now.product, now.file));
        findings.push_back(makeFinding(Severity::warning, shrunkMessage(broken.rule), {}, {},
                                       std::move(broken.arguments)));
        findings.back().file = now.file;
    }
    return findings;
}

} // namespace updatefacts
