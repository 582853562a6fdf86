// SPDX-License-Identifier: MIT
#include "desktop/look/SectionDelegate.h"

#include <QApplication>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace updatefacts {

namespace {

constexpr int progressGap = 6; ///< beside the progress, in pixels

int widthOf(const QStyleOptionViewItem &option, const QString &progress) {
    return progress.isEmpty() ? 0
                              : option.fontMetrics.horizontalAdvance(progress) + 2 * progressGap;
}

} // namespace

void SectionDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const {
    const QString progress = index.data(progressRole).toString();
    const int width = widthOf(option, progress);
    QStyleOptionViewItem line = option;
    initStyleOption(&line, index);
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &line, painter, option.widget);
    const bool isRightToLeft = option.direction == Qt::RightToLeft;
    line.rect.adjust(isRightToLeft ? width : 0, 0, isRightToLeft ? 0 : -width, 0);
    line.backgroundBrush = Qt::NoBrush;
    style->drawControl(QStyle::CE_ItemViewItem, &line, painter, option.widget);
    const QRect place(isRightToLeft ? option.rect.left() : option.rect.right() - width + 1,
                      option.rect.top(), width, option.rect.height());
    const bool isChosen = option.state & QStyle::State_Selected;
    painter->setFont(option.font);
    painter->setPen(
        option.palette.color(isChosen ? QPalette::HighlightedText : QPalette::PlaceholderText));
    painter->drawText(place, Qt::AlignCenter, progress);
}

QSize SectionDelegate::sizeHint(const QStyleOptionViewItem &option,
                                const QModelIndex &index) const {
    const QString widest = tr("%1 of %2", "answers").arg(18).arg(18);
    const int width = widthOf(option, widest);
    QStyleOptionViewItem line = option;
    if (line.rect.isValid()) // the title is wrapped beside the progress
        line.rect.setWidth(std::max(line.rect.width() - width, 1));
    return QStyledItemDelegate::sizeHint(line, index) + QSize(width, 0);
}

} // namespace updatefacts
