// SPDX-License-Identifier: MIT
#include "desktop/preview/PreviewSheet.h"

#include <QPainter>

#include <algorithm>

namespace updatefacts {

namespace {

constexpr int mat = PreviewSheet::margins / 2; ///< around and between the pages

} // namespace

PreviewSheet::PreviewSheet(QWidget *parent) : QWidget(parent) {
    setAccessibleName(tr("The label"));
}

void PreviewSheet::setPages(std::vector<QImage> pages, qreal dotsPerPoint) {
    m_pages = std::move(pages);
    m_dotsPerPoint = dotsPerPoint;
    setMinimumSize(sizeHint());
    updateGeometry();
    update();
}

void PreviewSheet::setOutdated(bool outdated) {
    m_isOutdated = outdated;
    update();
}

QSize PreviewSheet::sizeOf(const QImage &page) const {
    return {qRound(page.width() / m_dotsPerPoint), qRound(page.height() / m_dotsPerPoint)};
}

QSize PreviewSheet::sizeHint() const {
    QSize size(0, mat);
    for (const QImage &page : m_pages) {
        size.setWidth(std::max(size.width(), sizeOf(page).width() + 2 * mat));
        size.rheight() += sizeOf(page).height() + mat;
    }
    return size;
}

void PreviewSheet::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    const bool dark = palette().color(QPalette::Window).lightness() < 128;
    painter.fillRect(rect(), dark ? palette().color(QPalette::Dark)
                                  : palette().color(QPalette::Mid).lighter(112));
    int y = std::max(mat, (height() - sizeHint().height()) / 2 + mat);
    painter.setOpacity(m_isOutdated ? 0.35 : 1);
    for (const QImage &page : m_pages) {
        const QSize size = sizeOf(page);
        const QRect paper(QPoint((width() - size.width()) / 2, y), size);
        painter.drawImage(paper, page);
        painter.setPen(palette().color(QPalette::Shadow));
        painter.drawRect(paper.adjusted(-1, -1, 0, 0));
        y += size.height() + mat;
    }
    if (m_pages.empty()) {
        painter.setPen(palette().color(QPalette::PlaceholderText));
        painter.drawText(rect().adjusted(mat, mat, -mat, -mat), Qt::AlignCenter | Qt::TextWordWrap,
                         tr("You will see the label here."));
    }
    Q_EMIT painted();
}

} // namespace updatefacts
