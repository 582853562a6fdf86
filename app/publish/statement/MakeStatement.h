// SPDX-License-Identifier: MIT
#pragma once

#include "output/labels/LabelSession.h"
#include "publish/statement/StatementFindings.h"

namespace updatefacts {

enum class StatementForm { pdf, markdown };

struct StatementRequest {
    const Statement &statement;
    std::string language; ///< one that Words::bestLanguage() serves, among statement.languages()
    StatementForm form = StatementForm::pdf;
    Date today{};
};

struct MadeStatement {
    Findings findings;
    std::string bytes; ///< empty when there is an error among the findings
};

/// The document of a valid disclosure. The PDF is read back; it carries the disclosure. What the
/// law asks for and the disclosure does not say is an error, and so is a proof that fails.
[[nodiscard]] MadeStatement makeStatement(const Disclosure &disclosure,
                                          const StatementRequest &request, LabelSession &session);

/// ".pdf", ".md"
[[nodiscard]] std::string_view endingOf(StatementForm form);
/// By the end of a file's name; nothing where it is neither.
[[nodiscard]] std::optional<StatementForm> statementFormOf(std::string_view file);

} // namespace updatefacts
