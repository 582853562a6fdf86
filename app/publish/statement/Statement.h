// SPDX-License-Identifier: MIT
#pragma once

#include "definitions/Condition.h"
#include "definitions/Word.h"

#include <string>
#include <string_view>
#include <vector>

namespace updatefacts {

/// What a law asks to be said in one of its documents.
struct StatementItem {
    struct Saying {
        Condition when;
        Word text; ///< {support_end} stands for what the disclosure says there
    };

    std::string id;
    Word title;
    Word clause;
    Condition when;                  ///< it belongs in the document only when it holds
    std::vector<std::string> fields; ///< what has to be said: top-level fields
    std::vector<std::string> also;   ///< what is said, too, where the disclosure says it
    std::vector<std::string> roles;  ///< of economic_operators: those who are meant
    std::vector<Saying> says;        ///< the first that holds is said
    bool isWithBefore = false;       ///< it stands on the page of the item before it

    /// What is said of such a disclosure; empty: nothing.
    [[nodiscard]] const Word &saying(const Value &root) const;
};

/// A document that a law asks the maker for (schema/statements.yaml).
struct Statement {
    std::string id; ///< as the command line names it
    Word title, law;
    std::string about;   ///< which document of which law it is, in English
    std::string scheme;  ///< of the definitions
    std::string market;  ///< whose law it is, as target_markets names it
    std::string profile; ///< whose errors refuse the document; empty: none
    Word declares;
    Word signature; ///< below the line for it; empty: the law asks for none
    bool isTranslated = false;
    std::vector<StatementItem> items;

    /// Those in which it comes: all of makers' words, or English.
    [[nodiscard]] std::vector<std::string> languages() const;
};

/// All there are, in the order in which they are offered.
[[nodiscard]] const std::vector<Statement> &statements();
/// The one of that id, or null.
[[nodiscard]] const Statement *statement(std::string_view id);

/// Every word of those that are translated.
[[nodiscard]] std::vector<Word> statementWords();

} // namespace updatefacts
