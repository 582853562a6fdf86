// SPDX-License-Identifier: MIT
#include "desktop/look/WrappingDelegate.h"

#include <QHeaderView>
#include <QStyle>
#include <QTreeView>

namespace updatefacts {

namespace {

constexpr int lineRoom = 8; ///< above and below the lines together, logical pixels

} // namespace

WrappingDelegate::WrappingDelegate(QTreeView *view) : QStyledItemDelegate(view), m_view(view) {
    view->setWordWrap(true);
    // A scroll bar that came and went would change what is wrapped, and thereby whether it comes.
    view->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    connect(
        view->header(), &QHeaderView::sectionResized, this, [this] { Q_EMIT sizeHintChanged({}); },
        Qt::QueuedConnection);
}

QSize WrappingDelegate::sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const {
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const QRect text(0, 0, widthFor(index) - item.decorationSize.width(), 10000);
    const int height = item.fontMetrics.boundingRect(text, Qt::TextWordWrap, item.text).height();
    return {0, height + lineRoom};
}

/// Of the text and its icon.
int WrappingDelegate::widthFor(const QModelIndex &index) const {
    int levels = m_view->rootIsDecorated() ? 1 : 0;
    for (QModelIndex parent = index.parent(); parent.isValid(); parent = parent.parent())
        ++levels;
    const int margin = m_view->style()->pixelMetric(QStyle::PM_FocusFrameHMargin, nullptr, m_view);
    const bool spans = m_view->isFirstColumnSpanned(index.row(), index.parent());
    const int width = spans ? m_view->viewport()->width() : m_view->columnWidth(index.column());
    return width - levels * m_view->indentation() - 6 * (margin + 1);
}

} // namespace updatefacts
