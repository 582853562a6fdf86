// SPDX-License-Identifier: MIT
#pragma once

#include "definitions/Definitions.h"
#include "definitions/Words.h"

#include <QMenu>

namespace updatefacts {

class SourceChip;

/// What F1 tells about a field: the schemes that ask for it, each with its clause, and the terms
/// that its texts use; a term that is chosen says what it means.
class FieldHelp : public QMenu {
    Q_OBJECT

  public:
    FieldHelp(const Field &field, const QList<SourceChip *> &sources, const Words &words,
              QWidget *parent);

    /// What the term means, what it is not, and where that comes from; as rich text.
    [[nodiscard]] static QString explanation(const Term &term, const Words &words);

  private:
    void addSources(const QList<SourceChip *> &sources);
    void addTerms(const Field &field, const Words &words);
};

} // namespace updatefacts
