// SPDX-License-Identifier: MIT
#include "validation/SameProduct.h"

#include "definitions/date/DateTime.h"
#include "disclosure/LinkFindings.h"
#include "disclosure/Seal.h"
#include "validation/PromiseMeasure.h"

#include <QString>

namespace updatefacts {

namespace {

std::string gtinOf(const Disclosure &disclosure) {
    const std::string gtin = disclosure.text("gtin");
    const std::size_t first = gtin.find_first_not_of('0');
    return first == std::string::npos ? std::string() : gtin.substr(first);
}

std::string folded(const std::string &name) {
    return QString::fromStdString(name)
        .normalized(QString::NormalizationForm_KC)
        .toCaseFolded()
        .simplified()
        .remove(QLatin1Char(' '))
        .toStdString();
}

/// Whether the other was published after ours.
bool isLater(const Disclosure &other, const Disclosure &ours) {
    if (sealOf(other.document().text) && !sealOf(ours.document().text))
        return false; // ours is still to be published
    const auto theirs = parseDateTime(other.text("last_updated"));
    const auto own = parseDateTime(ours.text("last_updated"));
    return theirs && own && *theirs > *own;
}

} // namespace

ProductKey productOf(const Disclosure &disclosure) {
    const std::string maker = folded(disclosure.text("manufacturer_name"));
    const std::string model = folded(disclosure.text("model_identifier"));
    const bool isNamed = !maker.empty() && !model.empty();
    return {gtinOf(disclosure), isNamed ? maker + '\n' + model : std::string()};
}

bool isSameProduct(const ProductKey &a, const ProductKey &b) {
    if (!a.gtin.empty() && !b.gtin.empty())
        return a.gtin == b.gtin;
    return !a.model.empty() && a.model == b.model;
}

Findings promisedMoreElsewhere(const Disclosure &ours, const Neighbours &neighbours) {
    if (neighbours.disclosures.empty())
        return {};
    std::vector<const Disclosure *> others;
    const ProductKey product = productOf(ours);
    for (const auto &other : neighbours.disclosures)
        if (other->text("disclosure_id") != ours.text("disclosure_id") &&
            isSameProduct(product, productOf(*other)) && !isLater(*other, ours))
            others.push_back(other.get());
    Findings findings;
    for (const PromiseMeasure &measure : promiseMeasures()) {
        const Disclosure *best = nullptr;
        for (const Disclosure *other : others)
            best = measure.better(best, other);
        if (!best || measure.kept(ours) >= measure.promised(*best))
            continue;
        const bool isThere = ours.has(measure.field);
        findings.push_back(findingAt(
            ours, isThere ? measure.field : "support_commitment", measure.elsewhere,
            {measure.said("end", *best), argument::text("id", best->text("disclosure_id")),
             argument::plain("file", best->document().file)}));
        findings.back().severity = Severity::warning;
    }
    return findings;
}

} // namespace updatefacts
