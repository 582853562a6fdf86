// SPDX-License-Identifier: MIT
#pragma once

#include <QStyledItemDelegate>

namespace updatefacts {

/// A line of the list of sections: its mark, its title, and quietly at the end how far it is
/// ("7 of 9").
class SectionDelegate : public QStyledItemDelegate {
    Q_OBJECT

  public:
    static constexpr int progressRole = Qt::UserRole + 1; ///< QString; may be empty

    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;
};

} // namespace updatefacts
