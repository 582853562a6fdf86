// SPDX-License-Identifier: MIT
#include "desktop/look/PlainLabels.h"
#include "desktop/run/RunDialog.h"
#include "desktop/run/TableRun.h"

#include <QFileInfo>

namespace updatefacts {

QString RunDialog::about() const {
    const QString about = aboutKind();
    return m_plan.passedOver.empty()
               ? about
               : tr("Rows that were printed before are passed over.") + QLatin1Char(' ') + about;
}

QString RunDialog::aboutKind() const {
    switch (kind()) {
    case Kind::pdf:
        return tr("On the sheets of the page. A long run has several files, of some 500 labels.");
    case Kind::aisles:
        return tr("Each aisle has files of its own, and begins on a new sheet.");
    case Kind::zpl:
        return tr("A stream of labels, one after the other, without sheets.");
    case Kind::pictures:
        return tr("One picture for each row, whatever its copies, with an index (CSV).");
    case Kind::printer:
        return tr("Each file is written and read back, then sent to the printer, unscaled.");
    }
    return {};
}

QString RunDialog::fault(const RunOutput &output) const {
    const QFileInfo file(QString::fromStdString(output.file));
    if (output.file.empty())
        return tr("Name where to print to.");
    if (!QFileInfo(file.absolutePath()).isDir())
        return tr("There is no folder %1.").arg(shownPath(file.absolutePath()));
    if (kind() == Kind::printer && output.printer.empty())
        return m_noPrinters.isEmpty() ? tr("Name the printer.") : m_noPrinters;
    return TableRun::whyNotBegun(output);
}

QString RunDialog::warning(const RunOutput &output) const {
    const QString inTheWay = QString::fromStdString(inTheWayOf(output));
    if (!inTheWay.isEmpty())
        return arePictures(output.format)
                   ? tr("%1 is not empty: pictures of the same name are replaced.")
                         .arg(shownPath(inTheWay))
                   : tr("%1 is there already and may be replaced.").arg(shownPath(inTheWay));
    const bool hasAisles = m_plan.mapping.columnOf(ShopField::aisle) != 0;
    return output.eachAisle && !hasAisles
               ? tr("No column of the price list says the aisle: all labels come together.")
               : QString();
}

} // namespace updatefacts
