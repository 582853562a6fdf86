// SPDX-License-Identifier: MIT
#include "desktop/preview/TemplateBox.h"

#include "label/template/Template.h"
#include "label/template/TemplateData.h"

#include <QEvent>
#include <QLocale>
#include <QPainter>
#include <QWheelEvent>

#include <algorithm>

namespace updatefacts {

namespace {

constexpr int pictureSide = 20; ///< of the pictures in the list, logical pixels

QString written(double millimetres) {
    return QLocale().toString(millimetres, 'g', 4);
}

QSizeF sizeOf(const TemplateData &face, int languages) {
    const double across = face.languages == LanguageParts::across ? languages : 1;
    const double down = face.languages == LanguageParts::down ? languages : 1;
    return {face.size.width.millimetres() * across, face.size.height.millimetres() * down};
}

/// Paper of the label's shape with its promise as a bar.
QIcon shapeOf(const QSizeF &size, const QPalette &palette, qreal ratio) {
    QPixmap pixmap(QSize(pictureSide, pictureSide) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    const QSizeF paper = size.scaled(pictureSide - 3, pictureSide - 3, Qt::KeepAspectRatio);
    const QRectF page(
        QPointF((pictureSide - paper.width()) / 2, (pictureSide - paper.height()) / 2), paper);
    painter.setPen(palette.color(QPalette::PlaceholderText));
    painter.setBrush(Qt::white);
    painter.drawRect(page);
    const double height = std::max(2.0, page.height() / 4);
    painter.fillRect(QRectF(page.left() + 2, page.top() + page.height() / 4,
                            std::max(1.0, page.width() - 4), height),
                     Qt::black);
    return QIcon(pixmap);
}

} // namespace

TemplateBox::TemplateBox(const Words &words, QWidget *parent) : QComboBox(parent), m_words(words) {
    for (const std::string &id : builtInTemplateIds())
        addItem(QString(), QString::fromStdString(id));
    setIconSize(QSize(pictureSide, pictureSide));
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(10);
    refresh();
}

void TemplateBox::refresh() {
    for (int i = 0; i < count(); ++i) {
        const Template face = builtInTemplate(itemData(i).toString().toStdString());
        const QSizeF size = sizeOf(face.data(), m_languageCount);
        const QString title = QString::fromStdString(m_words.text(face.title()));
        const QString dimensions =
            tr("%1 × %2 mm").arg(written(size.width()), written(size.height()));
        setItemText(i, tr("%1, %2", "name of a label, its size").arg(title, dimensions));
        setItemIcon(i, shapeOf(size, palette(), devicePixelRatioF()));
    }
    setToolTip(currentText());
}

std::string TemplateBox::id() const {
    return currentData().toString().toStdString();
}

void TemplateBox::choose(const std::string &id) {
    setCurrentIndex(std::max(findData(QString::fromStdString(id)), 0));
}

void TemplateBox::setLanguageCount(int count) {
    if (count == m_languageCount)
        return;
    m_languageCount = count;
    refresh();
}

void TemplateBox::wheelEvent(QWheelEvent *event) {
    event->ignore();
}

void TemplateBox::changeEvent(QEvent *event) {
    if (event->type() == QEvent::PaletteChange)
        refresh();
    QComboBox::changeEvent(event);
}

} // namespace updatefacts
