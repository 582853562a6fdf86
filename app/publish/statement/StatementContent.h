// SPDX-License-Identifier: MIT
#pragma once

#include "definitions/Words.h"
#include "publish/statement/Statement.h"
#include "publish/statement/StatementRows.h"

namespace updatefacts {

/// What the document says to one item of the law.
struct StatementPart {
    std::string title, clause;
    std::string says; ///< a sentence; may be empty
    std::vector<StatementRow> rows;
    bool isWithBefore = false; ///< on the page of the part before it
};

/// All that a document says, in one language, whatever it is written as.
struct StatementContent {
    std::string language;
    std::string title, law, declares;
    Phrase product, maker; ///< the product's name; maker and model
    std::vector<StatementPart> parts;
    std::string signature; ///< below the line for it; empty: nobody signs
    std::string foot;      ///< "Declared by the manufacturer"
    std::string revision;  ///< "Label version 1 · 14 March 2026"
    std::string fingerprint;
    std::string scan;    ///< what the code is for
    std::string address; ///< to which it leads, as it stands beside it
};

/// What the statement says of the disclosure, which must have what it asks for (see
/// statementFindings()).
[[nodiscard]] StatementContent statementContent(const Statement &statement,
                                                const Disclosure &disclosure, const Words &words);

} // namespace updatefacts
