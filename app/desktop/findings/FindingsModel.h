// SPDX-License-Identifier: MIT
#pragma once

#include "definitions/Words.h"
#include "desktop/editing/DisclosureModel.h"

#include <QAbstractTableModel>

#include <set>

namespace updatefacts {

/// The findings as a table: severity, where, what; those of the severities wanted.
class FindingsModel : public QAbstractTableModel {
    Q_OBJECT

  public:
    enum Column { severityColumn, placeColumn, sentenceColumn, columns };

    FindingsModel(const DisclosureModel &model, const Words &words, QObject *parent);

    void refresh();
    void setWanted(Severity severity, bool wanted);
    [[nodiscard]] int countOf(Severity severity) const; ///< without what is only missing
    [[nodiscard]] int advised() const; ///< answers that schemes only advise, and are not there
    [[nodiscard]] const Finding &finding(int row) const {
        return m_shown[static_cast<std::size_t>(row)];
    }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

  private:
    [[nodiscard]] QString text(const Finding &finding, int column) const;

    const DisclosureModel &m_model;
    const Words &m_words;
    std::set<Severity> m_wanted{Severity::error, Severity::warning, Severity::note};
    Findings m_shown;
};

} // namespace updatefacts
