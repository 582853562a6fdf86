// SPDX-License-Identifier: MIT
#pragma once

#include "definitions/Words.h"
#include "label/content/Content.h"
#include "site/page/MakersText.h"

#include <string>
#include <vector>

namespace updatefacts {

/// What a revision says otherwise than the one before it, in one fact.
struct FactChange {
    std::string id;                                      ///< of the fact
    std::string name;                                    ///< in the language of the page
    std::string before;                                  ///< empty: it was not said
    std::string after;                                   ///< empty: it is not said any more
    std::string languageBefore = {}, languageAfter = {}; ///< of the two, where not the page's

    bool operator==(const FactChange &) const = default;
};

/// The facts of the sections that changed, in the order in which pages show them; those that are no
/// longer said come last.
[[nodiscard]] std::vector<FactChange> changesBetween(const Content &before, const Content &after);

/// "30 June 2030 → 30 June 2031": without the name of the fact.
[[nodiscard]] std::string changeText(const FactChange &change, const Words &words);
/// The same in pieces, each in one language.
[[nodiscard]] PageText changePieces(const FactChange &change, const Words &words);

} // namespace updatefacts
