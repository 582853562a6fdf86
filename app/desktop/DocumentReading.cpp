// SPDX-License-Identifier: MIT
#include "desktop/DocumentWindow.h"
#include "desktop/FindEarlier.h"
#include "desktop/FindingText.h"
#include "desktop/FormPane.h"
#include "desktop/Notice.h"
#include "desktop/NoticeBar.h"
#include "desktop/Program.h"
#include "desktop/RecentFiles.h"
#include "output/UpgradeText.h"

namespace updatefacts {

void DocumentWindow::watchFile() {
    connect(&m_file, &DocumentFile::changedOnDisk, this, [this] {
        m_notices->put(QStringLiteral("disk"), {Severity::warning,
                                                tr("Another program has changed this file."),
                                                {{tr("Load its version"), [this] { reload(); }},
                                                 {tr("Keep mine"), [] {}}}});
    });
    connect(&m_file, &DocumentFile::deletedOnDisk, this, [this] {
        m_notices->put(QStringLiteral("disk"), {Severity::warning,
                                                tr("The file is gone; save to write it again."),
                                                {{tr("Save"), [this] { save(); }}}});
    });
    connect(&m_file, &DocumentFile::sameOnDisk, this,
            [this] { m_notices->drop(QStringLiteral("disk")); });
}

void DocumentWindow::begin(const std::string &text, const QString &title) {
    m_untitled = title;
    m_model.open(text, title);
    m_autosave.setSource(source());
    tellOfReading();
    refreshTitle();
}

bool DocumentWindow::open(const QString &path, QString &problem) {
    if (!m_file.open(path)) {
        problem = m_file.problem();
        return false;
    }
    m_model.open(m_file.text(), m_file.path());
    m_model.setEarlier(findEarlier(m_model.document(), m_file.path()));
    m_autosave.setSource(source());
    RecentFiles().add(m_file.path());
    if (m_file.isReadOnly())
        m_notices->put(QStringLiteral("read-only"),
                       {Severity::note,
                        tr("This file is read-only; changes can be saved under another name."),
                        {{tr("Save as ..."), [this] { saveAs(); }}}});
    tellOfReading();
    offerUpgrade();
    refreshTitle();
    return true;
}

bool DocumentWindow::recover(const RecoveryStore::Orphan &orphan) {
    m_untitled = orphan.source.title;
    const bool hasFile = !orphan.source.path.isEmpty() && m_file.open(orphan.source.path);
    m_model.open(hasFile ? m_file.text() : std::string(),
                 hasFile ? m_file.path() : orphan.source.title);
    if (!m_autosave.take(orphan.id))
        return false;
    m_autosave.setSource(source());
    m_model.replaceText(orphan.text, tr("recovery"));
    const bool isOther = hasFile && m_file.hash() != orphan.source.hash;
    QString text = tr("This work was not saved when the program last ended.");
    if (isOther)
        text += QLatin1Char(' ') + tr("The file has been changed since.");
    m_notices->put(
        QStringLiteral("recovery"),
        {Severity::note, text, {{tr("Save"), [this] { save(); }}, {tr("Throw it away"), [this] {
                                                                       m_model.undoStack().undo();
                                                                   }}}});
    refreshTitle();
    return true;
}

/// What cannot be shown as a form is said, with its place.
void DocumentWindow::tellOfReading() {
    const bool isReadable = m_model.isReadable();
    m_form->setEnabled(isReadable);
    QString sentence =
        isReadable ? QString() : sentenceOf(m_model.findings().front(), m_program.words());
    if (sentence.endsWith(QLatin1Char('.'))) // the place follows in brackets
        sentence.chop(1);
    if (!isReadable)
        m_notices->put(QStringLiteral("reading"),
                       {Severity::error,
                        tr("The file cannot be read as a disclosure: %1 (line %2, column %3). "
                           "Mend it in a text editor; it is then read again.")
                            .arg(sentence)
                            .arg(m_model.findings().front().place.line)
                            .arg(m_model.findings().front().place.column)});
    else
        m_notices->drop(QStringLiteral("reading"));
}

/// Files of earlier definitions are read as ever; writing them anew is one step that can be undone.
void DocumentWindow::offerUpgrade() {
    const UpgradedText upgraded =
        upgradeText(m_model.text(), m_model.document().file, builtInDefinitions());
    if (upgraded.text == m_model.text() || !m_model.isReadable())
        return;
    m_notices->put(QStringLiteral("upgrade"),
                   {Severity::note,
                    tr("This file follows an earlier version of the definitions."),
                    {{tr("Bring it up to date"), [this, text = upgraded.text] {
                          m_model.replaceText(text, tr("bringing up to date"));
                      }}}});
}

void DocumentWindow::reload() {
    QString problem;
    const QString path = m_file.path();
    m_autosave.discard();
    if (!open(path, problem))
        m_notices->put(QStringLiteral("save"), {Severity::error, problem});
}

} // namespace updatefacts
