// SPDX-License-Identifier: MIT
#pragma once

#include <QStyledItemDelegate>

class QTreeView;

namespace updatefacts {

/// Rows of a tree as high as their text needs when it is wrapped: Qt's own are one line high.
class WrappingDelegate : public QStyledItemDelegate {
    Q_OBJECT

  public:
    explicit WrappingDelegate(QTreeView *view);

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;

  private:
    [[nodiscard]] int widthFor(const QModelIndex &index) const;

    QTreeView *m_view;
};

} // namespace updatefacts
