// SPDX-License-Identifier: MIT
#include "label/CheckCard.h"

#include "label/content/PhraseText.h"

#include <set>

namespace updatefacts {

namespace {

void collectOverflowing(const Block &block, std::set<std::string> &texts) {
    const auto take = [&](const FittedText *text) {
        if (text && text->overflows)
            texts.insert(withoutIsolates(text->shaped->text));
    };
    take(block.text);
    for (const FactBlock &fact : block.facts) {
        take(fact.name);
        take(fact.value);
    }
    for (const Block &child : block.body)
        collectOverflowing(child, texts);
}

} // namespace

Findings checkCard(const Label &label, FittedLabel fitted, const Setting &setting,
                   const Disclosure &first) {
    const bool overflows = !fitted.overflows.empty();
    fitted.overflows.clear();
    const bool hasShortNames = fitted.attempt.shortName;
    fitted.attempt.shortName = false; // said of no single product
    Findings findings = checkLabel(label, fitted, setting, first);
    for (Finding &finding : findings) {
        finding.place = {};
        finding.pointer = {};
        finding.file.clear();
    }
    if (hasShortNames)
        findings.push_back(makeFinding(Severity::warning, "text.short_form", {}));
    std::set<std::string> texts;
    collectOverflowing(fitted.root, texts);
    for (const std::string &text : texts)
        findings.push_back(makeFinding(Severity::error, "compare.overflow:text", {}, {},
                                       {argument::text("text", text)}));
    if (overflows && texts.empty())
        findings.push_back(makeFinding(Severity::error, "compare.overflow:all", {}));
    return findings;
}

} // namespace updatefacts
