// SPDX-License-Identifier: MIT
#include "desktop/TemplateBox.h"

#include "desktop/TemplateTitle.h"
#include "label/Template.h"
#include "label/TemplateData.h"

#include <QLocale>

namespace updatefacts {

namespace {

constexpr int sizeRole = Qt::UserRole + 1;

QString written(double millimetres) {
    return QLocale().toString(millimetres, 'g', 4);
}

} // namespace

TemplateBox::TemplateBox(QWidget *parent) : QComboBox(parent) {
    for (const std::string &id : builtInTemplateIds()) {
        const Template face = builtInTemplate(id);
        const Size &size = face.data().size;
        const QSizeF mm(size.width.millimetres(), size.height.millimetres());
        const QString dimensions = tr("%1 × %2 mm").arg(written(mm.width()), written(mm.height()));
        addItem(tr("%1, %2", "name of a label, its size").arg(titleOf(face), dimensions),
                QString::fromStdString(id));
        setItemData(count() - 1, mm, sizeRole);
    }
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(16);
}

std::string TemplateBox::id() const {
    return currentData().toString().toStdString();
}

void TemplateBox::choose(const std::string &id) {
    setCurrentIndex(findData(QString::fromStdString(id)));
}

QSizeF TemplateBox::millimetres() const {
    return currentData(sizeRole).toSizeF();
}

} // namespace updatefacts
