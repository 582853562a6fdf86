// SPDX-License-Identifier: MIT
#include "desktop/run/RunFileBox.h"

#include "retail/run/RunFiles.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>
#include <utility>

namespace updatefacts {

namespace {

QString withoutEnding(const QString &name) {
    for (const LabelFormat &format : runFormats()) {
        const QLatin1String ending(format.ending.data(), std::ssize(format.ending));
        if (!arePictures(format) && name.endsWith(ending))
            return name.chopped(ending.size());
    }
    return name;
}

} // namespace

RunFileBox::RunFileBox(QString day, QWidget *parent)
    : QWidget(parent), m_day(std::move(day)), m_folder(QDir::homePath()),
      m_line(new QLineEdit(this)) {
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    m_line->setLayoutDirection(Qt::LeftToRight);
    m_line->setMinimumWidth(std::min(fontMetrics().averageCharWidth() * 46, 340));
    connect(m_line, &QLineEdit::textEdited, this, [this] { m_isProposed = false; });
    connect(m_line, &QLineEdit::textChanged, this, &RunFileBox::changed);
    line->addWidget(m_line, 1);
    auto *browse = new QPushButton(tr("&Browse ..."), this);
    connect(browse, &QPushButton::clicked, this, &RunFileBox::browse);
    line->addWidget(browse);
    setFocusProxy(m_line);
}

QString RunFileBox::ending() const {
    const std::string_view ending = m_kind.format.ending;
    return arePictures(m_kind.format) ? QString() : QString::fromUtf8(ending);
}

void RunFileBox::showFor(const LabelFormat &format, bool eachAisle) {
    m_kind.format = format;
    m_kind.eachAisle = eachAisle;
    m_line->setAccessibleName(arePictures(format) ? tr("Folder") : tr("File"));
    if (m_isProposed)
        propose();
    else
        m_line->setText(withoutEnding(m_line->text()) + ending());
    Q_EMIT changed();
}

void RunFileBox::setFolder(const QString &folder) {
    m_folder = folder;
    if (m_isProposed)
        propose();
}

RunOutput RunFileBox::outputIn(const QString &file) const {
    RunOutput output = m_kind;
    output.file = file.toStdString();
    return output;
}

/// The first name of the day to which nothing was printed yet.
void RunFileBox::propose() {
    const QString base =
        QDir(m_folder).filePath(tr("labels", "name of a file") + QLatin1Char('-') + m_day);
    QString file = base + ending();
    for (int i = 2;
         Ledger::isBegun(ledgerFile(file.toStdString())) || !inTheWayOf(outputIn(file)).empty();
         ++i)
        file = base + QStringLiteral("-%1").arg(i) + ending();
    m_line->setText(QDir::toNativeSeparators(file));
}

RunOutput RunFileBox::output() const {
    const QString text = QDir::fromNativeSeparators(m_line->text().trimmed());
    if (text.isEmpty())
        return outputIn({});
    QString file = QDir::cleanPath(QDir(m_folder).absoluteFilePath(text));
    if (!file.endsWith(ending()))
        file += ending();
    return outputIn(file);
}

/// What is there already the dialog around tells.
void RunFileBox::browse() {
    const QString now = QString::fromStdString(output().file);
    const QString title = tr("Print to");
    const QString chosen =
        arePictures(m_kind.format)
            ? QFileDialog::getExistingDirectory(this, title, QFileInfo(now).absolutePath())
            : QFileDialog::getSaveFileName(this, title, now, QLatin1Char('*') + ending(), nullptr,
                                           QFileDialog::DontConfirmOverwrite);
    if (chosen.isEmpty())
        return;
    m_isProposed = false;
    m_line->setText(QDir::toNativeSeparators(chosen));
}

} // namespace updatefacts
