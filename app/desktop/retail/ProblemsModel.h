// SPDX-License-Identifier: MIT
#pragma once

#include "definitions/Words.h"
#include "document/tree/Finding.h"

#include <QAbstractTableModel>

namespace updatefacts {

/// What is wrong with the rows of a list: severity, row, what, what happens, reason code.
class ProblemsModel : public QAbstractTableModel {
    Q_OBJECT

  public:
    enum Column { severityColumn, rowColumn, sentenceColumn, resultColumn, reasonColumn, columns };

    explicit ProblemsModel(const Words &words, QObject *parent = nullptr);

    void show(Findings findings);
    [[nodiscard]] const Findings &findings() const { return m_findings; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

  private:
    [[nodiscard]] QString text(const Finding &finding, int column) const;

    const Words &m_words;
    Findings m_findings;
};

} // namespace updatefacts
