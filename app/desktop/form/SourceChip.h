// SPDX-License-Identifier: MIT
#pragma once

#include "definitions/Definitions.h"

#include <QToolButton>

namespace updatefacts {

/// Names a scheme that asks for a field. A click shows the clause, with a link to the scheme. Tab
/// passes it over, so that it goes from answer to answer; FieldRow::showSources() is for the keys.
class SourceChip : public QToolButton {
    Q_OBJECT

  public:
    SourceChip(const Source &source, QWidget *parent);

    [[nodiscard]] const std::string &scheme() const { return m_scheme; } ///< its id
    /// The scheme and its clause in a line.
    [[nodiscard]] QString line() const { return m_line; }
    /// The page of the scheme; empty where it has none.
    [[nodiscard]] QString url() const { return m_url; }

  private:
    std::string m_scheme;
    QString m_line, m_url;
};

} // namespace updatefacts
