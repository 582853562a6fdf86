// SPDX-License-Identifier: MIT
#pragma once

#include "definitions/Words.h"
#include "desktop/editing/DisclosureModel.h"
#include "publish/statement/Statement.h"

#include <QString>

class QWidget;

namespace updatefacts {

/// What the menu calls the statement.
[[nodiscard]] QString titleOf(const Statement &statement);

/// Why a statement was not written.
struct StatementProblem {
    QString sentence; ///< empty: it was written
    Pointer question; ///< the first that has to be answered; root: none
};

/// Which statement, in which language (BCP 47), and when that is.
struct WantedStatement {
    const Statement &statement;
    std::string language;
    Date today{};
};

/// Writes the statement to the file, in place of what is there: PDF, or Markdown where its name
/// says so.
[[nodiscard]] StatementProblem writeStatement(const WantedStatement &wanted,
                                              const DisclosureModel &model, const Words &words,
                                              const std::string &path);

/// The same after asking for the file; no problem also when the user changed his mind. name: of the
/// disclosure's file.
[[nodiscard]] StatementProblem exportStatement(const WantedStatement &wanted,
                                               const DisclosureModel &model, const Words &words,
                                               const QString &name, QWidget *parent);

} // namespace updatefacts
