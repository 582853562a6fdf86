// SPDX-License-Identifier: MIT
#include "desktop/retail/SheetBox.h"

#include "retail/sheet/BuiltInSheets.h"
#include "retail/sheet/CheckSheet.h"

#include <QLocale>

#include <algorithm>

namespace updatefacts {

namespace {

QString inMillimetres(Length length) {
    return QLocale().toString(length.millimetres(), 'g', 5);
}

} // namespace

SheetBox::SheetBox(QWidget *parent) : QComboBox(parent) {
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(10);
    setMaxVisibleItems(20);
    connect(this, &QComboBox::currentTextChanged, this, &QWidget::setToolTip);
}

void SheetBox::showFor(Size label) {
    const std::string before = id();
    {
        const QSignalBlocker quiet(this);
        clear();
        addItem(tr("A page for each label"), QString());
        for (const Sheet &sheet : builtInSheets())
            if (fitsOn(sheet, label))
                addItem(sheet.roll ? tr("%1, roll, %2 × %3 mm")
                                         .arg(QString::fromStdString(sheet.title),
                                              inMillimetres(sheet.label.width),
                                              inMillimetres(sheet.label.height))
                                   : tr("%1, %2 × %3 mm, %4 on a sheet")
                                         .arg(QString::fromStdString(sheet.title),
                                              inMillimetres(sheet.label.width),
                                              inMillimetres(sheet.label.height),
                                              QLocale().toString(sheet.places())),
                        QString::fromStdString(sheet.id));
        choose(before);
    }
    Q_EMIT currentIndexChanged(currentIndex());
}

std::string SheetBox::id() const {
    return currentData().toString().toStdString();
}

void SheetBox::choose(const std::string &id) {
    setCurrentIndex(std::max(0, findData(QString::fromStdString(id))));
}

std::optional<Sheet> SheetBox::sheet() const {
    const ReadSheets found = id().empty() ? ReadSheets() : findSheet(id());
    return found.sheets.empty() ? std::nullopt : std::optional(found.sheets.front());
}

} // namespace updatefacts
