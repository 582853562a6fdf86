// SPDX-License-Identifier: MIT
#include "validation/CheckCompared.h"

#include "disclosure/LinkFindings.h"
#include "disclosure/Parts.h"
#include "validation/SameProduct.h"

namespace updatefacts {

namespace {

/// Also in another revision, which may have another name.
bool isOne(const Disclosure &first, const Disclosure &second) {
    const auto isAlike = [&](std::string_view field) {
        return first.has(field) && first.text(field) == second.text(field);
    };
    return first.fingerprint() == second.fingerprint() ||
           isSameProduct(productOf(first), productOf(second)) ||
           (isAlike("manufacturer_name") && isAlike("disclosure_id"));
}

Finding ofSeverity(Severity severity, Finding finding) {
    finding.severity = severity;
    return finding;
}

/// That the second is another kind of device than the first, where both say what they are.
std::optional<Finding> otherKind(const Disclosure &first, const Disclosure &second) {
    const std::string kind = second.text("product_category");
    const std::string other = first.text("product_category");
    if (kind.empty() || other.empty() || kind == other)
        return std::nullopt;
    const Pointer field = Pointer().child("product_category");
    return ofSeverity(Severity::warning, findingAt(second, "product_category", "compare.other_kind",
                                                   {argument::plain("file", first.document().file),
                                                    argument::answer("kind", field, kind),
                                                    argument::answer("other", field, other)}));
}

} // namespace

Findings checkCompared(std::span<const Disclosure *const> products) {
    Findings findings;
    for (std::size_t i = 0; i < products.size(); ++i) {
        const Disclosure &product = *products[i];
        if (isAboutPart(product))
            findings.push_back(
                ofSeverity(Severity::error, findingAt(product, "subject", "compare.part")));
        for (std::size_t before = 0; before < i; ++before)
            if (isOne(*products[before], product))
                findings.push_back(ofSeverity(
                    Severity::error,
                    findingAt(product, "model_identifier", "compare.same_product",
                              {argument::plain("file", products[before]->document().file)})));
        if (const auto finding = otherKind(*products.front(), product))
            findings.push_back(*finding);
    }
    return findings;
}

} // namespace updatefacts
