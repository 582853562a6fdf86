// SPDX-License-Identifier: MIT
#include "desktop/DocumentWindow.h"
#include "desktop/Program.h"
#include "desktop/findings/DifferencesDialog.h"
#include "desktop/look/Notice.h"
#include "desktop/look/NoticeBar.h"
#include "desktop/look/PlainLabels.h"
#include "document/files/IoError.h"
#include "output/files/WriteFile.h"

#include "desktop/words/FindingText.h"
#include <QDir>
#include <QFile>
#include <QMessageBox>

#include <algorithm>

namespace updatefacts {

void DocumentWindow::watchFile() {
    connect(&m_file, &DocumentFile::changedOnDisk, this, [this] {
        m_isContested = true;
        tellOfConflict();
    });
    connect(&m_file, &DocumentFile::deletedOnDisk, this, [this] {
        m_isContested = false;
        m_notices->put(QStringLiteral("disk"), {Severity::warning,
                                                tr("The file is gone; save to write it again."),
                                                {{tr("Save"), [this] { save(); }}}});
    });
    connect(&m_file, &DocumentFile::sameOnDisk, this, &DocumentWindow::settleConflict);
}

/// Two windows for one file are told apart from other programs, and said.
void DocumentWindow::claimFile() {
    if (m_claim.take(m_file.path()))
        return m_notices->drop(QStringLiteral("elsewhere"));
    m_notices->put(QStringLiteral("elsewhere"),
                   {Severity::warning,
                    tr("This file is open in another window of this program as well. Close one of "
                       "them before you change it.")});
}

QString DocumentWindow::whoChangedTheFile() const {
    if (m_isRecovered)
        return tr("This work was not saved when the program last ended, and the file has been "
                  "changed since.");
    const auto documents = m_program.documents();
    const bool isOurs =
        m_claim.isElsewhere() || std::ranges::any_of(documents, [this](DocumentWindow *other) {
            return other != this && other->path() == path();
        });
    return isOurs ? tr("Another window of this program has changed this file.")
                  : tr("Another program has changed this file.");
}

/// The file holds something that this window has not shown: nothing is written over it unasked.
void DocumentWindow::tellOfConflict() {
    m_notices->drop(QStringLiteral("recovery"));
    m_notices->put(QStringLiteral("disk"),
                   {Severity::warning,
                    whoChangedTheFile(),
                    {{tr("Show the differences ..."), [this] { showDifferences(); }},
                     {tr("Load its version"), [this] { loadTheirs(); }},
                     {tr("Keep mine"), [this] { settleConflict(); }}}});
}

void DocumentWindow::settleConflict() {
    m_isContested = false;
    m_isRecovered = false;
    m_notices->drop(QStringLiteral("disk"));
    m_notices->drop(QStringLiteral("save"));
}

/// Whether what is in the file now may take the place of what was typed here: it cannot be had back
/// by undo once the file is shown as one that cannot be read. Else why not is told, and the choice
/// is still there.
bool DocumentWindow::mayLoadTheirs() {
    DocumentFile theirs;
    if (!m_model.isModified() || !theirs.open(m_file.path()))
        return true; // nothing is lost
    const Findings findings = readYaml(theirs.text(), {}).findings;
    const auto error = std::ranges::find(findings, Severity::error, &Finding::severity);
    if (error == findings.end())
        return true;
    if (m_isContested)
        tellOfConflict();
    else
        offerRecovered();
    return refuseToSave(whyUnreadable(*error));
}

/// What is in the file now; what was typed here can be had back by undo.
void DocumentWindow::loadTheirs() {
    if (!mayLoadTheirs())
        return;
    const QString path = m_file.path();
    if (!m_file.open(path)) {
        m_notices->put(QStringLiteral("save"), {Severity::error, m_file.problem()});
        return;
    }
    settleConflict();
    if (hasError(readYaml(m_file.text(), {}).findings)) // shown as any file that cannot be read
        return reload();
    m_model.replaceText(m_file.text(), tr("loading the file's version"));
    m_model.undoStack().setClean();
    m_autosave.setSource(source());
    lookAround();
    tellPublished();
    refreshTitle();
}

void DocumentWindow::showDifferences() {
    DocumentFile file; // as it is now
    const bool isThere = file.open(m_file.path());
    const Document theirs = readYaml(isThere ? file.text() : std::string(), {});
    DifferencesDialog dialog(differencesOf(theirs.root, m_model.document().root), m_program.words(),
                             this);
    dialog.exec();
    switch (dialog.choice()) {
    case DifferencesDialog::Choice::load:
        return loadTheirs();
    case DifferencesDialog::Choice::keep:
        return settleConflict();
    case DifferencesDialog::Choice::saveAs:
        saveAs();
        break;
    case DifferencesDialog::Choice::none:
        break;
    }
    if (m_isContested)
        tellOfConflict();
}

bool DocumentWindow::recover(const RecoveryStore::Orphan &orphan) {
    m_untitled = orphan.source.title;
    const bool hasFile = !orphan.source.path.isEmpty() && m_file.open(orphan.source.path);
    m_model.open(hasFile ? m_file.text() : std::string(),
                 hasFile ? m_file.path() : orphan.source.title);
    if (hasError(readYaml(orphan.text, {}).findings) || !m_autosave.take(orphan.id))
        return false;
    claimFile();
    m_autosave.setSource(source());
    lookAround();
    tellPublished();
    m_model.replaceText(orphan.text, tr("recovery"));
    m_isRecovered = m_isContested = hasFile && m_file.hash() != orphan.source.hash;
    if (m_isContested)
        tellOfConflict();
    else
        offerRecovered();
    refreshTitle();
    return true;
}

void DocumentWindow::offerRecovered() {
    m_notices->put(
        QStringLiteral("recovery"),
        {Severity::note,
         tr("This work was not saved when the program last ended."),
         {{tr("Save"), [this] { save(); }}, {tr("Throw it away ..."), [this] { throwAway(); }}}});
}

/// All that came back, not only the last change to it: for a file, undo brings it back; a document
/// that no file holds goes to the wastebasket.
void DocumentWindow::throwAway() {
    const bool hasFile = !m_file.path().isEmpty();
    const auto answer = QMessageBox::question(
        this, tr("Throw it away"),
        hasFile ? tr("Throw away what was not saved in %1? The file stays as it is. You can undo "
                     "this until you close the window.")
                      .arg(title())
                : tr("Throw away %1? It goes to the wastebasket.").arg(title()),
        QMessageBox::Discard | QMessageBox::Cancel, QMessageBox::Cancel);
    if (answer != QMessageBox::Discard)
        return offerRecovered();
    if (hasFile)
        loadTheirs();
    else if (moveToWastebasket()) {
        m_model.undoStack().setClean();
        close();
    }
}

bool DocumentWindow::moveToWastebasket() {
    const QString name = shownName(m_untitled).replace(QLatin1Char('/'), QLatin1Char('-'));
    const QString path =
        QDir(m_program.recoveryDirectory()).filePath(name + QStringLiteral(".yaml"));
    QString problem = tr("The wastebasket cannot be used. Close the window to be asked whether to "
                         "save.");
    try {
        (void)writeFile(path.toStdString(), m_model.text(), Existing::replace);
        if (QFile::moveToTrash(path))
            return true;
    } catch (const IoError &error) {
        problem = inWindowWords(error.sentence());
    }
    m_notices->put(QStringLiteral("save"), {Severity::error, problem});
    return false;
}

} // namespace updatefacts
