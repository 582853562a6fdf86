// SPDX-License-Identifier: MIT
#include "desktop/PrintLabel.h"

#include "proof/LabelPicture.h"
#include "proof/RasterImage.h"

#include <QCheckBox>
#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QImage>
#include <QLabel>
#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>
#include <QPrinterInfo>
#include <QVBoxLayout>

namespace updatefacts {

namespace {

constexpr double millimetresPerInch = 25.4;

QString translated(const char *text) {
    return QCoreApplication::translate("updatefacts::PrintLabel", text);
}

/// Says what decides about the size, before the printer's own dialog.
bool confirmScale(QWidget *parent, bool &wantsCalibration) {
    QDialog dialog(parent);
    dialog.setWindowTitle(translated(QT_TRANSLATE_NOOP("updatefacts::PrintLabel", "Print")));
    auto *layout = new QVBoxLayout(&dialog);
    auto *text = new QLabel(
        translated(QT_TRANSLATE_NOOP(
            "updatefacts::PrintLabel",
            "The label is printed in its true size. In the printer's dialog choose 100 % and "
            "switch \"fit to page\" off; otherwise the code may not be read.")),
        &dialog);
    text->setWordWrap(true);
    layout->addWidget(text);
    auto *calibration = new QCheckBox(
        translated(QT_TRANSLATE_NOOP("updatefacts::PrintLabel",
                                     "Print a page with &rulers instead, to check the printer")),
        &dialog);
    layout->addWidget(calibration);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, &dialog);
    QObject::connect(buttons, &QDialogButtonBox::accepted, &dialog, &QDialog::accept);
    QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    layout->addWidget(buttons);
    dialog.resize(420, dialog.sizeHint().height());
    const bool isConfirmed = dialog.exec() == QDialog::Accepted;
    wantsCalibration = calibration->isChecked();
    return isConfirmed;
}

void drawRuler(QPainter &painter, double dotsPerMillimetre) {
    for (int mm = 0; mm <= 100; ++mm) {
        const double length = mm % 10 == 0 ? 6 : mm % 5 == 0 ? 4 : 2.5;
        painter.drawLine(QPointF(mm * dotsPerMillimetre, 0),
                         QPointF(mm * dotsPerMillimetre, length * dotsPerMillimetre));
        if (mm % 10 == 0)
            painter.drawText(QPointF((mm + 0.5) * dotsPerMillimetre, 9 * dotsPerMillimetre),
                             QString::number(mm));
    }
}

} // namespace

QString printLabel(const std::string &pdf, QWidget *parent) {
    if (QPrinterInfo::availablePrinters().isEmpty())
        return translated(QT_TRANSLATE_NOOP(
            "updatefacts::PrintLabel",
            "There is no printer. Export the label as PDF, or set up a printer first."));
    bool wantsCalibration = false;
    if (!confirmScale(parent, wantsCalibration))
        return {};
    QPrinter printer(QPrinter::HighResolution);
    printer.setFullPage(true);
    QPrintDialog dialog(&printer, parent);
    if (dialog.exec() != QDialog::Accepted)
        return {};
    const bool isPrinted =
        wantsCalibration ? printCalibrationPage(printer) : printPages(pdf, printer);
    return isPrinted ? QString()
                     : translated(QT_TRANSLATE_NOOP("updatefacts::PrintLabel",
                                                    "The printer did not take the job."));
}

bool printPages(const std::string &pdf, QPrinter &printer) {
    QPainter painter;
    if (!painter.begin(&printer))
        return false;
    const double margin = 10 * printer.resolution() / millimetresPerInch;
    for (int page = 0; page < pageCount(pdf); ++page) {
        if (page > 0 && !printer.newPage())
            return false;
        const QImage image = imageOf(pagePicture(pdf, page, printer.resolution()));
        if (image.isNull())
            return false; // more dots than can be painted: no blank page
        const bool fits = image.width() + 2 * margin <= printer.width();
        painter.drawImage(QPointF(fits ? margin : 0, fits ? margin : 0), image);
    }
    return painter.end();
}

bool printCalibrationPage(QPrinter &printer) {
    QPainter painter;
    if (!painter.begin(&printer))
        return false;
    const double dots = printer.resolution() / millimetresPerInch;
    painter.setPen(QPen(Qt::black, 0.2 * dots));
    painter.translate(20 * dots, 20 * dots);
    drawRuler(painter, dots);
    painter.save();
    painter.rotate(90);
    painter.scale(1, -1); // the ticks point into the page, not to its edge
    for (int mm = 0; mm <= 100; ++mm)
        painter.drawLine(QPointF(mm * dots, 0), QPointF(mm * dots, (mm % 10 == 0  ? 6
                                                                    : mm % 5 == 0 ? 4
                                                                                  : 2.5) *
                                                                       dots));
    painter.restore();
    painter.drawText(
        QRectF(20 * dots, 20 * dots, 120 * dots, 60 * dots), Qt::TextWordWrap,
        translated(QT_TRANSLATE_NOOP("updatefacts::PrintLabel",
                                     "Both rulers are 100 mm long. If they are not, the printer "
                                     "scales: choose 100 % and switch \"fit to page\" off.")));
    return painter.end();
}

} // namespace updatefacts
