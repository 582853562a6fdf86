// SPDX-License-Identifier: MIT
#include "desktop/export/PrintLabel.h"

#include "desktop/export/CalibrationPage.h"
#include "desktop/words/FindingText.h"
#include "document/files/IoError.h"
#include "output/files/WriteFile.h"

#include <QCheckBox>
#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QLocale>
#include <QMessageBox>
#include <QPrintDialog>
#include <QPrinter>
#include <QPrinterInfo>
#include <QPushButton>
#include <QVBoxLayout>

#include <cmath>

namespace updatefacts {

namespace {

/// "62 × 105 mm", whole millimetres where they are.
QString shownSize(const QSizeF &size) {
    const auto number = [](double mm) {
        return QLocale().toString(mm, 'f', std::abs(mm - std::round(mm)) < 0.06 ? 0 : 1);
    };
    return QStringLiteral("%1 × %2 mm").arg(number(size.width()), number(size.height()));
}

/// Says what decides about the size, before the printer's own dialog.
bool confirmScale(QWidget *parent, bool &wantsCalibration) {
    QDialog dialog(parent);
    dialog.setWindowTitle(QCoreApplication::translate("updatefacts::PrintLabel", "Print"));
    auto *layout = new QVBoxLayout(&dialog);
    auto *text = new QLabel(
        QCoreApplication::translate(
            "updatefacts::PrintLabel",
            "The label is printed in its true size. In the printer's dialog choose 100 % and "
            "switch \"fit to page\" off; otherwise the code may not be read."),
        &dialog);
    text->setWordWrap(true);
    layout->addWidget(text);
    auto *calibration = new QCheckBox(
        QCoreApplication::translate("updatefacts::PrintLabel",
                                    "Print a page with &rulers instead, to check the printer"),
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

QString saveInstead(const std::string &pdf, const QString &name, QWidget *parent) {
    const QString path = QFileDialog::getSaveFileName(
        parent, QCoreApplication::translate("updatefacts::PrintLabel", "Save as PDF"), name,
        QCoreApplication::translate("updatefacts::PrintLabel", "PDF files (*.pdf)"));
    if (path.isEmpty())
        return {};
    try {
        const QString whole =
            QFileInfo(path).suffix().isEmpty() ? path + QStringLiteral(".pdf") : path;
        (void)writeFile(whole.toStdString(), pdf, Existing::replace);
    } catch (const IoError &error) {
        return inWindowWords(error.sentence());
    }
    return {};
}

QString offerPdf(const std::string &pdf, QWidget *parent) {
    QMessageBox box(QMessageBox::Information,
                    QCoreApplication::translate("updatefacts::PrintLabel", "Print"),
                    QCoreApplication::translate(
                        "updatefacts::PrintLabel",
                        "There is no printer here. Save the label as a PDF file, and print that "
                        "elsewhere at 100 %. The calibration page shows whether a printer keeps "
                        "that scale."),
                    QMessageBox::Cancel, parent);
    const auto *label =
        box.addButton(QCoreApplication::translate("updatefacts::PrintLabel", "Save the &label ..."),
                      QMessageBox::AcceptRole);
    const auto *calibration = box.addButton(
        QCoreApplication::translate("updatefacts::PrintLabel", "Save the calibration &page ..."),
        QMessageBox::ActionRole);
    box.exec();
    if (box.clickedButton() == label)
        return saveInstead(pdf, QStringLiteral("label.pdf"), parent);
    if (box.clickedButton() == calibration)
        return saveInstead(calibrationPdf({QSizeF(210, 297), {}}),
                           QStringLiteral("calibration.pdf"), parent);
    return {};
}

bool mayTurn(QWidget *parent) {
    return QMessageBox::question(
               parent, QCoreApplication::translate("updatefacts::PrintLabel", "Print"),
               QCoreApplication::translate("updatefacts::PrintLabel",
                                           "The label fits on this paper only when it is turned "
                                           "by 90 degrees. Print it turned?")) == QMessageBox::Yes;
}

} // namespace

QString whyNotOnPaper(const std::vector<PrintedPage> &pages, const Paper &paper, bool &isTurned) {
    isTurned = false;
    for (const PrintedPage &page : pages) {
        const auto place = placeOnPaper(page, paper);
        if (!place)
            return QCoreApplication::translate(
                       "updatefacts::PrintLabel",
                       "Nothing was printed: the label is %1, and the printer's paper, "
                       "%2, has no room for all of it. Choose larger paper or a smaller "
                       "label.")
                .arg(shownSize(page.size), shownSize(paper.size));
        isTurned = isTurned || place->isTurned;
    }
    return {};
}

QString printLabel(const std::string &pdf, QWidget *parent) {
    if (QPrinterInfo::availablePrinters().isEmpty())
        return offerPdf(pdf, parent);
    bool wantsCalibration = false;
    if (!confirmScale(parent, wantsCalibration))
        return {};
    QPrinter printer(QPrinter::HighResolution);
    printer.setFullPage(true);
    QPrintDialog dialog(&printer, parent);
    if (dialog.exec() != QDialog::Accepted)
        return {};
    bool isTurned = false;
    const QString problem =
        wantsCalibration ? QString() : whyNotOnPaper(printedPages(pdf), paperOf(printer), isTurned);
    if (!problem.isEmpty() || (isTurned && !mayTurn(parent)))
        return problem;
    const bool isPrinted =
        wantsCalibration ? printCalibrationPage(printer) : printPages(pdf, printer);
    return isPrinted ? QString()
                     : QCoreApplication::translate("updatefacts::PrintLabel",
                                                   "The printer did not take the job.");
}

bool printCalibrationPage(QPrinter &printer) {
    const std::string pdf = calibrationPdf(paperOf(printer));
    return !pdf.empty() && printPages(pdf, printer);
}

} // namespace updatefacts
