// SPDX-License-Identifier: MIT
#include "desktop/export/CheckedNames.h"
#include "desktop/export/OutputDialog.h"
#include "desktop/files/Settings.h"
#include "desktop/words/FindingText.h"
#include "desktop/words/SayIn.h"
#include "disclosure/UpgradeDocument.h"
#include "output/labels/FileNames.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QProgressBar>
#include <QPushButton>
#include <QStandardPaths>

#include <algorithm>

namespace updatefacts {

void OutputDialog::restore() {
    const Settings settings;
    const auto list = [&](const char *key, const QStringList &otherwise) {
        return settings.value(QLatin1String("export/") + QLatin1String(key), otherwise)
            .toStringList();
    };
    checkNames(*m_faces, list("templates", {QStringLiteral("panel")}));
    checkNames(*m_languages, list("languages", {}));
    const QStringList formats = list("formats", {QStringLiteral("pdf")});
    for (const auto &[name, box] : m_formats)
        box->setChecked(formats.contains(QString::fromStdString(name)));
    m_keepsGoing->setChecked(settings.value(QStringLiteral("export/keepGoing")).toBool());
    m_together->setChecked(settings.value(QStringLiteral("export/together")).toBool());
    const int resolution =
        m_resolution->findData(settings.value(QStringLiteral("export/resolution"), 0).toInt());
    m_resolution->setCurrentIndex(std::max(resolution, 0));
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    m_folder->setText(settings
                          .value(QStringLiteral("export/folder"),
                                 QDir(documents).filePath(QStringLiteral("labels")))
                          .toString());
}

void OutputDialog::follow(const PreviewChoice &choice) {
    QStringList languages;
    for (const std::string &language : choice.languages)
        languages << QString::fromStdString(language);
    checkNames(*m_faces, {QString::fromStdString(choice.templateId)});
    putFirst(*m_languages, languages);
    checkNames(*m_languages, languages);
    m_together->setChecked(languages.size() > 1);
}

void OutputDialog::remember() const {
    Settings settings;
    const auto strings = [](const std::vector<std::string> &names) {
        QStringList list;
        for (const std::string &name : names)
            list << QString::fromStdString(name);
        return list;
    };
    settings.setValue(QStringLiteral("export/templates"), strings(checkedNames(*m_faces)));
    settings.setValue(QStringLiteral("export/languages"), strings(checkedNames(*m_languages)));
    settings.setValue(QStringLiteral("export/formats"), strings(plan().formats));
    settings.setValue(QStringLiteral("export/together"), m_together->isChecked());
    settings.setValue(QStringLiteral("export/keepGoing"), m_keepsGoing->isChecked());
    settings.setValue(QStringLiteral("export/resolution"), m_resolution->currentData());
    settings.setValue(QStringLiteral("export/folder"), m_folder->text());
}

/// The names as the job makes them, but for the number of pages of a sheet.
QStringList OutputDialog::filesToBe() const {
    QStringList names;
    const OutputPlan wanted = plan();
    const LabelJob job = jobOf(wanted, m_clock.today());
    for (const OutputSource &source : m_sources) {
        const Document document =
            upgraded(readYaml(source.text, source.file.toStdString()), builtInDefinitions());
        const Disclosure disclosure(document);
        for (const auto &tags : languagesFor(job, disclosure))
            for (const std::string &id : wanted.templates)
                for (const std::string &format : wanted.formats)
                    names << QString::fromStdString(
                        labelFileName(disclosure, id, tagsFor(job, tags)) +
                        std::string(labelFormat(format)->ending));
    }
    names.removeDuplicates(); // of disclosures that say the same
    return names;
}

void OutputDialog::refresh() {
    if (!m_message || !m_command || m_isRunning)
        return;
    m_command->setText(commandOf(plan(), m_sources));
    m_command->setCursorPosition(0);
    m_filesTitle->setText(tr("Files that &will be written"));
    m_open->hide();
    m_files->clear();
    const QDir folder(m_folder->text());
    for (const QString &name : filesToBe())
        m_files->addItem(folder.exists(name) ? tr("%1 (replaces the one there)").arg(name) : name);
    const bool isComplete = m_files->count() > 0 && !m_folder->text().isEmpty();
    m_export->setEnabled(isComplete);
    say(isComplete ? QString() : tr("Choose at least one label, one format and a folder."), false);
}

void OutputDialog::chooseFolder() {
    const QString folder =
        QFileDialog::getExistingDirectory(this, tr("Folder for the labels"), m_folder->text());
    if (!folder.isEmpty())
        m_folder->setText(folder);
}

void OutputDialog::start() {
    remember();
    m_isRunning = true;
    m_export->setEnabled(false);
    m_close->setText(tr("&Stop"));
    m_progress->setMaximum(0);
    m_progress->show();
    say(tr("Making the labels and reading them back ..."), false);
    m_job.start(m_sources, plan(), m_clock.today());
}

void OutputDialog::finish(const OutputOutcome &outcome) {
    m_isRunning = false;
    m_progress->hide();
    m_close->setText(tr("&Close"));
    m_export->setEnabled(true);
    if (outcome.isStopped) {
        say(tr("Stopped; nothing was written."), false);
        return;
    }
    if (outcome.files.isEmpty()) {
        say(tr("Nothing was written. %1").arg(whyNoLabels(outcome, m_words)), true);
        return;
    }
    m_written = outcome.folder; // another one may be named by now
    m_open->show();
    m_files->clear();
    m_files->addItems(outcome.files);
    m_filesTitle->setText(tr("Files &written"));
    const QString written =
        tr("%n file(s) written to %1.", nullptr, static_cast<int>(outcome.files.size()))
            .arg(m_written);
    const QString leftOut = outcome.leftOut.join(QStringLiteral(", "));
    QStringList lines{leftOut.isEmpty()
                          ? written
                          : written + QLatin1Char(' ') +
                                tr("Left out, because they have errors: %1").arg(leftOut)};
    lines += outcome.notes;
    say(lines.join(QLatin1Char('\n')), !leftOut.isEmpty());
}

void OutputDialog::say(const QString &text, bool isError) {
    sayIn(*m_message, text, isError);
}

} // namespace updatefacts
