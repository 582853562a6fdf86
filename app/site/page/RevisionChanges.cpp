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

const Phrase *valueOf(const std::vector<const Fact *> &facts, const std::string &id) {
    const auto found = std::ranges::find(facts, id, [](const Fact *fact) { return fact->id; });
    return found == facts.end() ? nullptr : &(*found)->value;
}

FactChange changeOf(const Fact &fact, const Phrase *before, const Phrase *after,
                    const std::string &language) {
    const auto foreign = [&](const Phrase *phrase) {
        return phrase && phrase->language != language ? phrase->language : std::string();
    };
    return {fact.id,
            fact.name.text,
            before ? before->text : std::string(),
            after ? after->text : std::string(),
            foreign(before),
            foreign(after)};
}

/// The pattern in pieces, each {name} one of its own as `pieceOf` answers; none is empty.
template<class PieceOf>
PageText filledPieces(std::string_view pattern, PieceOf pieceOf) {
    PageText pieces;
    while (!pattern.empty()) {
        const std::size_t begin = std::min(pattern.find('{'), pattern.size());
        const std::size_t end = std::min(pattern.find('}', begin), pattern.size());
        pieces.push_back({std::string(pattern.substr(0, begin))});
        if (end < pattern.size())
            pieces.push_back(pieceOf(pattern.substr(begin + 1, end - begin - 1)));
        pattern.remove_prefix(std::min(end + 1, pattern.size()));
    }
    std::erase_if(pieces, [](const PagePiece &piece) { return piece.text.empty(); });
    return pieces;
}

} // namespace

std::vector<FactChange> changesBetween(const Content &before, const Content &after) {
    const std::vector<const Fact *> old = factsOfPage(before);
    const std::vector<const Fact *> now = factsOfPage(after);
    std::vector<FactChange> changes;
    for (const Fact *fact : now)
        if (FactChange change =
                changeOf(*fact, valueOf(old, fact->id), &fact->value, after.language);
            change.before != change.after)
            changes.push_back(std::move(change));
    for (const Fact *fact : old)
        if (!valueOf(now, fact->id))
            changes.push_back(changeOf(*fact, &fact->value, nullptr, after.language));
    return changes;
}

PageText changePieces(const FactChange &change, const Words &words) {
    const char *word = change.before.empty() ? "added" : change.after.empty() ? "removed" : "was";
    const PagePiece before = {isolated(change.before), change.languageBefore};
    const PagePiece after = {isolated(change.after), change.languageAfter};
    return filledPieces(pageWord(words, word), [&](std::string_view name) {
        const bool isAfter = name == "after" || (name == "value" && change.before.empty());
        return isAfter ? after : before;
    });
}

std::string changeText(const FactChange &change, const Words &words) {
    std::string text;
    for (const PagePiece &piece : changePieces(change, words))
        text += piece.text;
    return text;
}

} // namespace updatefacts
