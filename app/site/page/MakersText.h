// SPDX-License-Identifier: MIT
#pragma once

#include "definitions/Definitions.h"
#include "definitions/Words.h"
#include "disclosure/Disclosure.h"
#include "label/type/Phrase.h"

#include <string>
#include <vector>

namespace updatefacts {

/// A piece of what a page says.
struct PagePiece {
    std::string text;
    std::string language = {}; ///< BCP 47, where it is not that of the page

    bool operator==(const PagePiece &) const = default;
};
using PageText = std::vector<PagePiece>;

/// What a fact says, cut where the maker's own words in another language than that of the page
/// begin and end: readers are told of them, and screen readers change their voice (WCAG 3.1.2).
/// field: what the fact is made from.
[[nodiscard]] PageText piecesOf(const Phrase &fact, const Pointer &field,
                                const Disclosure &disclosure, const Definitions &definitions,
                                const Words &words);

/// The language of the first of the pieces that is not that of the page, or "".
[[nodiscard]] std::string foreignLanguageIn(const PageText &text);

} // namespace updatefacts
