// SPDX-License-Identifier: MIT
#include "site/page/Glossary.h"

#include "label/content/FieldContent.h"
#include "label/content/LabelLocale.h"
#include "site/page/FaceData.h"

namespace updatefacts {

namespace {

/// Whether a page says the word: of the states its own, and the one that comes when it is over.
bool isSaid(const std::string &term, const Content &content) {
    if (term == "component")
        return !content.sections.at("components").empty();
    if (term == "ended")
        return content.holds("ended") || content.holds("dated");
    return !builtInCommon()->states.contains(term) || term == stateOf(content);
}

} // namespace

std::vector<std::pair<std::string, std::string>>
termsFor(const Definitions &definitions, const Words &words, const Content &content) {
    const LabelLocale locale(words.language());
    std::vector<std::pair<std::string, std::string>> terms;
    for (const Term &term : definitions.terms)
        if (term.forConsumers && isSaid(term.id, content))
            terms.emplace_back(locale.capitalised(words.text(term.title)),
                               words.text(term.meaning) + ' ' + words.text(term.isNot));
    return terms;
}

} // namespace updatefacts
