// SPDX-License-Identifier: MIT
#include "site/page/MakersText.h"

#include "label/content/PhraseText.h"

#include <algorithm>

namespace updatefacts {

namespace {

/// Collects the texts of a field that are not in the language of the page, as facts have them.
class ForeignTexts {
  public:
    ForeignTexts(const Disclosure &disclosure, const Words &words)
        : m_disclosure(disclosure), m_words(words) {}

    void collect(const Field &field, const Value &value) {
        const Field::Shape shape = field.shape();
        if (shape == Field::Shape::text || shape == Field::Shape::code)
            addText(value);
        else if (shape == Field::Shape::group)
            collectMembers(field, value);
        else if (shape == Field::Shape::list)
            for (const Value &item : value.list)
                collect(field.fields.front(), item);
    }

    [[nodiscard]] const PageText &texts() const { return m_texts; }

  private:
    void addText(const Value &value) {
        const auto [language, text] = m_disclosure.textFor(m_words.tag(), value);
        if (text && language != m_words.language())
            m_texts.push_back({isolated(text->scalar), language});
    }

    void collectMembers(const Field &group, const Value &value) {
        for (const Field &member : group.fields)
            if (const Value *found = value.find(member.id))
                collect(member, *found);
    }

    const Disclosure &m_disclosure;
    const Words &m_words;
    PageText m_texts;
};

/// The texts come one after the other; what is between them is the page's own.
PageText cut(const std::string &text, const PageText &foreign) {
    PageText pieces;
    std::size_t at = 0;
    for (const PagePiece &piece : foreign) {
        const std::size_t found = text.find(piece.text, at);
        if (found == std::string::npos || piece.text.empty())
            continue;
        if (found > at)
            pieces.push_back({text.substr(at, found - at)});
        pieces.push_back({withoutIsolates(piece.text), piece.language});
        at = found + piece.text.size();
    }
    if (at < text.size())
        pieces.push_back({text.substr(at)});
    return pieces;
}

} // namespace

PageText piecesOf(const Phrase &fact, const Pointer &field, const Disclosure &disclosure,
                  const Definitions &definitions, const Words &words) {
    const Field *asked = definitions.field(field);
    const Value *value = disclosure.root().at(field);
    ForeignTexts foreign(disclosure, words);
    if (asked && value)
        foreign.collect(*asked, *value);
    return cut(fact.text, foreign.texts());
}

std::string foreignLanguageIn(const PageText &text) {
    const auto found =
        std::ranges::find_if(text, [](const PagePiece &piece) { return !piece.language.empty(); });
    return found == text.end() ? std::string() : found->language;
}

} // namespace updatefacts
