// SPDX-License-Identifier: MIT
#include "desktop/look/FlowLayout.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace updatefacts {

namespace {

constexpr int itemGap = 6; ///< between two in a line, in pixels

} // namespace

FlowLayout::FlowLayout() {
    setContentsMargins(0, 0, 0, 0);
}

FlowLayout::~FlowLayout() = default;

void FlowLayout::addItem(QLayoutItem *item) {
    m_items.emplace_back(item);
}

int FlowLayout::count() const {
    return static_cast<int>(m_items.size());
}

QLayoutItem *FlowLayout::itemAt(int index) const {
    return index >= 0 && index < count() ? m_items[static_cast<std::size_t>(index)].get() : nullptr;
}

QLayoutItem *FlowLayout::takeAt(int index) {
    if (!itemAt(index))
        return nullptr;
    const auto at = m_items.begin() + index;
    QLayoutItem *item = at->release();
    m_items.erase(at);
    return item;
}

int FlowLayout::heightForWidth(int width) const {
    return arrange(QRect(0, 0, width, 0), false);
}

QSize FlowLayout::sizeHint() const {
    int width = 0;
    for (const auto &item : m_items)
        if (!item->isEmpty())
            width += item->sizeHint().width() + itemGap;
    return {std::max(0, width - itemGap), minimumSize().height()};
}

QSize FlowLayout::minimumSize() const {
    QSize size;
    for (const auto &item : m_items)
        if (!item->isEmpty())
            size = size.expandedTo(item->minimumSize());
    return size;
}

void FlowLayout::setGeometry(const QRect &rect) {
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

/// The height that is needed; places are given in both directions of reading.
int FlowLayout::arrange(const QRect &rect, bool isForReal) const {
    int x = 0, y = 0, line = 0;
    for (const auto &item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize size(std::min(item->sizeHint().width(), std::max(rect.width(), 1)),
                         item->sizeHint().height());
        if (x > 0 && x + size.width() > rect.width()) {
            x = 0;
            y += line;
            line = 0;
        }
        if (isForReal)
            item->setGeometry(QStyle::visualRect(parentWidget()->layoutDirection(), rect,
                                                 QRect(rect.topLeft() + QPoint(x, y), size)));
        x += size.width() + itemGap;
        line = std::max(line, size.height());
    }
    return y + line;
}

} // namespace updatefacts
