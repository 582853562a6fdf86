// SPDX-License-Identifier: MIT
#include "desktop/retail/PageView.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace updatefacts {

namespace {

constexpr int matAround = 10; ///< of a page, logical pixels

} // namespace

PageView::PageView(QWidget *parent) : QWidget(parent) {
    setAccessibleName(tr("Page preview"));
    setFocusPolicy(Qt::StrongFocus);
    setMinimumSize(120, 130);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void PageView::setSheet(std::optional<Sheet> sheet) {
    m_sheet = std::move(sheet);
    m_places = m_sheet ? placesOf(*m_sheet) : std::vector<Rect>();
    setStart(m_start);
}

void PageView::setStart(int start) {
    m_start = std::clamp(start, 1, std::max(1, static_cast<int>(m_places.size())));
    m_cursor = m_start;
    announce();
    update();
}

void PageView::show(const PagePicture &picture) {
    m_picture = picture;
    m_sentence = picture.problem;
    m_isOutdated = false;
    announce();
    update();
}

void PageView::setOutdated() {
    m_isOutdated = true;
    update();
}

void PageView::say(const QString &sentence) {
    m_picture = {};
    m_sentence = sentence;
    m_isOutdated = false;
    setAccessibleDescription(sentence);
    update();
}

QSize PageView::room() const {
    return size() - QSize(2 * matAround, 2 * matAround);
}

QRectF PageView::paper() const {
    QSizeF size = m_picture.image.deviceIndependentSize();
    if (size.isEmpty() && m_sheet)
        size = QSizeF(m_sheet->paper.width.millimetres(), m_sheet->paper.height.millimetres());
    if (size.isEmpty())
        return {};
    size.scale(room(), Qt::KeepAspectRatio);
    return {QPointF((width() - size.width()) / 2, (height() - size.height()) / 2), size};
}

QRectF PageView::rectOf(int place) const {
    const QRectF page = paper();
    const double scale = page.width() / m_sheet->paper.width.millimetres();
    const Rect &rect = m_places[static_cast<std::size_t>(place) - 1];
    return {page.left() + rect.x.millimetres() * scale, page.top() + rect.y.millimetres() * scale,
            rect.width.millimetres() * scale, rect.height.millimetres() * scale};
}

/// Only the first page is partly used.
bool PageView::canChoose() const {
    return m_sheet && m_places.size() > 1 && m_picture.page == 1 && m_picture.isThere;
}

void PageView::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    const bool dark = palette().color(QPalette::Window).lightness() < 128;
    painter.fillRect(rect(), dark ? palette().color(QPalette::Dark)
                                  : palette().color(QPalette::Mid).lighter(112));
    if (m_picture.image.isNull()) {
        painter.setPen(palette().color(QPalette::WindowText));
        painter.drawText(rect().adjusted(matAround, matAround, -matAround, -matAround),
                         Qt::AlignCenter | Qt::TextWordWrap, m_sentence);
        if (!m_picture.isThere)
            return;
    }
    const QRectF page = paper();
    painter.fillRect(page, Qt::white);
    painter.setOpacity(m_isOutdated ? 0.35 : 1);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawImage(page, m_picture.image);
    painter.setOpacity(1);
    painter.setPen(palette().color(QPalette::Shadow));
    painter.drawRect(page);
    if (canChoose())
        paintPlaces(painter);
}

/// Paper is white in every theme, and so are the colours on it always the same.
void PageView::paintPlaces(QPainter &painter) const {
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(QColor(0x8a, 0x86, 0x7e), 1));
    painter.setBrush(Qt::NoBrush);
    for (int place = 1; place <= static_cast<int>(m_places.size()); ++place) {
        painter.setBrush(place < m_start ? QBrush(QColor(0x6a, 0x66, 0x5e), Qt::BDiagPattern)
                                         : QBrush(Qt::NoBrush));
        painter.drawRect(rectOf(place));
    }
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(QColor(0x1d, 0x4f, 0x91), 2.5));
    painter.drawRect(rectOf(m_start));
    if (!hasFocus())
        return;
    painter.setPen(QPen(QColor(0x15, 0x15, 0x15), 2, Qt::DashLine));
    painter.drawRect(rectOf(m_cursor).adjusted(3, 3, -3, -3));
}

void PageView::mousePressEvent(QMouseEvent *event) {
    if (!canChoose() || event->button() != Qt::LeftButton)
        return QWidget::mousePressEvent(event);
    for (int place = 1; place <= static_cast<int>(m_places.size()); ++place)
        if (rectOf(place).contains(event->position())) {
            m_cursor = place;
            Q_EMIT startChosen(place);
            return;
        }
}

void PageView::moveCursor(int columns, int rows) {
    const int column = (m_cursor - 1) % m_sheet->columns + columns;
    const int row = (m_cursor - 1) / m_sheet->columns + rows;
    if (column < 0 || column >= m_sheet->columns || row < 0 || row >= m_sheet->rows)
        return;
    m_cursor = row * m_sheet->columns + column + 1;
    announce();
    update();
}

void PageView::keyPressEvent(QKeyEvent *event) {
    if (event->key() == Qt::Key_PageUp || event->key() == Qt::Key_PageDown)
        return Q_EMIT pageTurned(event->key() == Qt::Key_PageDown ? 1 : -1);
    if (!canChoose())
        return QWidget::keyPressEvent(event);
    switch (event->key()) {
    case Qt::Key_Left:
        return moveCursor(-1, 0);
    case Qt::Key_Right:
        return moveCursor(1, 0);
    case Qt::Key_Up:
        return moveCursor(0, -1);
    case Qt::Key_Down:
        return moveCursor(0, 1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        Q_EMIT startChosen(m_cursor);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void PageView::announce() {
    const QString said =
        canChoose() ? tr("Place %1 of %2. Printing begins at place %3. Enter changes that.")
                          .arg(m_cursor)
                          .arg(m_places.size())
                          .arg(m_start)
                    : m_sentence;
    if (said == accessibleDescription())
        return;
    setAccessibleDescription(said);
    QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
}

void PageView::resizeEvent(QResizeEvent *event) {
    QWidget::resizeEvent(event);
    Q_EMIT resized();
}

void PageView::focusInEvent(QFocusEvent *event) {
    announce();
    QWidget::focusInEvent(event);
}

} // namespace updatefacts
