// SPDX-License-Identifier: MIT
#include "site/page/RevisionChanges.h"

#include "label/content/PhraseText.h"
#include "site/data/PageWords.h"
#include "site/page/PageContent.h"

#include <algorithm>

namespace updatefacts {

namespace {

/// All facts of a page's sections.
std::vector<const Fact *> factsOfPage(const Content &content) {
    std::vector<const Fact *> facts;
    for (const char *section : pageSections)
        if (const auto found = content.sections.find(section); found != content.sections.end())
            for (const Fact &fact : found->second)
                facts.push_back(&fact);
    return facts;
}

std::string valueOf(const std::vector<const Fact *> &facts, const std::string &id) {
    const auto found = std::ranges::find(facts, id, [](const Fact *fact) { return fact->id; });
    return found == facts.end() ? std::string() : (*found)->value.text;
}

} // namespace

std::vector<FactChange> changesBetween(const Content &before, const Content &after) {
    const std::vector<const Fact *> old = factsOfPage(before);
    const std::vector<const Fact *> now = factsOfPage(after);
    std::vector<FactChange> changes;
    for (const Fact *fact : now)
        if (FactChange change{fact->name.text, valueOf(old, fact->id), fact->value.text};
            change.before != change.after)
            changes.push_back(std::move(change));
    for (const Fact *fact : old)
        if (valueOf(now, fact->id).empty())
            changes.push_back({fact->name.text, fact->value.text, {}});
    return changes;
}

std::string changeText(const FactChange &change, const Words &words) {
    const auto word = [&](const char *id) { return words.text(pageWordTable().at(id)); };
    if (change.before.empty())
        return filled(word("added"), "value", isolated(change.after));
    if (change.after.empty())
        return filled(word("removed"), "value", isolated(change.before));
    return filled(filled(word("was"), "before", isolated(change.before)), "after",
                  isolated(change.after));
}

} // namespace updatefacts
