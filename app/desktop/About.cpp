// SPDX-License-Identifier: MIT
#include "desktop/About.h"

#include "definitions/Definitions.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QLabel>
#include <QVBoxLayout>

namespace updatefacts {

namespace {

struct BuiltOn {
    const char *name;
    const char *licence;
};

constexpr BuiltOn builtOn[] = {
    {"Qt 6", "LGPL-3.0"},    {"yaml-cpp", "MIT"},         {"libqrencode", "LGPL-2.1+"},
    {"Poppler", "GPL-2.0+"}, {"ZXing-C++", "Apache-2.0"}, {"libqpdf", "Apache-2.0"},
    {"HarfBuzz", "MIT"},     {"ICU", "Unicode"},          {"Inter, Noto Sans", "OFL-1.1"}};

} // namespace

void showAbout(QWidget *parent) {
    auto *dialog = new QDialog(parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(QCoreApplication::translate("updatefacts::About", "About Update Facts"));
    QString text =
        QStringLiteral("<h2>Update Facts %1</h2>").arg(QStringLiteral(UPDATEFACTS_VERSION));
    text +=
        QStringLiteral("<p>%1</p><p>%2</p><ul>")
            .arg(QCoreApplication::translate("updatefacts::About", "Shared definitions, version %1")
                     .arg(QString::fromStdString(builtInDefinitions().version)),
                 QCoreApplication::translate(
                     "updatefacts::About", "The program is free software (MIT). It is built on:"));
    for (const BuiltOn &part : builtOn)
        text += QStringLiteral("<li>%1 (%2)</li>")
                    .arg(QLatin1String(part.name), QLatin1String(part.licence));
    auto *label = new QLabel(text + QStringLiteral("</ul>"), dialog);
    label->setTextFormat(Qt::RichText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, dialog);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::close);
    auto *layout = new QVBoxLayout(dialog);
    layout->addWidget(label);
    layout->addWidget(buttons);
    dialog->resize(460, 420);
    dialog->show();
}

} // namespace updatefacts
