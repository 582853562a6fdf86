// SPDX-License-Identifier: MIT
#include "desktop/DocumentWindow.h"
#include "desktop/Program.h"
#include "desktop/editing/NextMarks.h"
#include "desktop/export/LabelsAgain.h"
#include "desktop/look/Notice.h"
#include "desktop/look/NoticeBar.h"
#include "desktop/words/FindingText.h"
#include "disclosure/History.h"
#include "output/labels/FileNames.h"
#include "output/published/NextRevision.h"

#include <algorithm>
#include <utility>

namespace updatefacts {

namespace {

const QString aboutRevision = QStringLiteral("published");

/// Whether the draft says something else than what was published under its number.
bool isOfPublishedNumber(const Findings &findings) {
    return std::ranges::any_of(findings, [](const Finding &finding) {
        return finding.rule == "history.same_revision" && finding.severity == Severity::error;
    });
}

} // namespace

/// A draft that says something else than what was published under its number is offered the next
/// one.
void DocumentWindow::offerNextNumber() {
    const bool isTaken = !m_isPublished && isOfPublishedNumber(m_model.findings());
    if (std::exchange(m_isNumberTaken, isTaken) == isTaken)
        return;
    const auto marks = isTaken ? nextMarksOf(m_model) : std::nullopt;
    if (!marks)
        return m_notices->drop(QStringLiteral("number"));
    const Value *revision = m_model.value(Pointer().child("revision")); // none is number 0
    m_notices->put(
        QStringLiteral("number"),
        {Severity::note,
         tr("Revision %1 is published already and stays as it is. Your change belongs "
            "to the next revision.")
             .arg(revision ? revision->integer : 0),
         {{tr("Make this revision %1").arg(marks->revision), [this] { markRevision(); }}}});
}

/// An edit of a published file is kept, and offered a file of its own.
void DocumentWindow::offerRevision() {
    offerNextNumber();
    if (!m_isPublished || m_isOffered || m_model.text() == m_file.text())
        return;
    m_isOffered = true;
    const Value *revision = m_model.value(Pointer().child("revision"));
    const auto number = revision ? revision->integer + 1 : 2;
    m_notices->put(aboutRevision,
                   {Severity::warning,
                    tr("This file is published and stays as it is; your change cannot be "
                       "saved in it."),
                    {{tr("Make this revision %1").arg(number), [this] { becomeRevision(); }},
                     {tr("Undo the change"), [this] {
                          m_model.undoStack().setIndex(m_model.undoStack().cleanIndex());
                          m_isOffered = false;
                          tellPublished();
                      }}}});
}

/// The marks of the revision after the last one that lies beside the published file; where the
/// clock does not let it be, that is told.
std::optional<RevisionMarks> DocumentWindow::nextMarks() {
    Neighbours all = m_model.neighbours();
    const Disclosure own = publishedDisclosure(readYaml(m_file.text(), m_file.path().toStdString()),
                                               builtInDefinitions());
    all.disclosures.push_back(std::make_shared<const Disclosure>(own));
    const LastPublished last = lastPublished(own.text("disclosure_id"), all);
    const Disclosure &before = last.revision ? *last.revision : own;
    auto marks = marksFollowing(&before, m_program.clock().now());
    if (!marks) {
        const Finding finding = clockFinding(own, before, m_program.clock().now());
        m_notices->put(QStringLiteral("revision"),
                       {Severity::error, sentenceAndAdviceOf(finding, m_program.words())});
    }
    return marks;
}

/// What stands in the window goes on as the next revision, which no file holds yet; the published
/// file stays as it is. One step of undo.
void DocumentWindow::becomeRevision() {
    const auto marks = nextMarks();
    if (!marks)
        return;
    const std::string text = reviseText(m_model.document(), *marks).text;
    m_home = home();
    m_file.close();
    claimFile();
    settleConflict();
    m_isPublished = false;
    m_isOffered = false;
    m_untitled = QString::fromStdString(disclosureFileName(m_model.disclosure(), marks->revision));
    m_model.setFile(m_untitled);
    m_model.replaceText(text, tr("next revision"));
    m_model.undoStack().resetClean();
    m_autosave.setSource(source());
    for (const char *old : {"published", "read-only", "disk", "save", "upgrade"})
        m_notices->drop(QString::fromLatin1(old));
    m_notices->put(QStringLiteral("revision"),
                   {Severity::note,
                    tr("This is revision %1 now; save it as a file of its own. What was promised "
                       "can be extended, not shortened or weakened.")
                        .arg(marks->revision)});
    lookAround();
    refreshTitle();
}

/// A draft whose number was published goes on, in its own file, as the revision after that. One
/// step of undo.
void DocumentWindow::markRevision() {
    const auto marks = nextMarksOf(m_model);
    if (!marks)
        return;
    m_model.replaceText(reviseText(m_model.document(), *marks).text, tr("next revision"));
    m_notices->put(QStringLiteral("revision"),
                   {Severity::note, tr("This is revision %1 now. What was promised can be "
                                       "extended, not shortened or weakened.")
                                        .arg(marks->revision)});
}

/// The next revision begins as a copy in a window of its own; the published one stays as it is.
/// What has been changed already is the next revision itself.
void DocumentWindow::startRevision() {
    if (m_isPublished && m_model.isModified())
        return becomeRevision();
    if (isOfPublishedNumber(m_model.findings()))
        return markRevision();
    if (!m_model.isPrintable() || m_model.isModified() || m_file.path().isEmpty()) {
        m_notices->put(QStringLiteral("revision"),
                       {Severity::note, tr("The next revision follows a file: fix the errors and "
                                           "publish or save this one first.")});
        return;
    }
    const auto marks = nextMarks();
    if (!marks)
        return;
    const std::string text = reviseText(m_model.document(), *marks).text;
    DocumentWindow *window = m_program.openText(
        text, QString::fromStdString(disclosureFileName(m_model.disclosure(), marks->revision)));
    window->m_home = home();
    window->lookAround();
    window->m_notices->put(
        QStringLiteral("revision"),
        {Severity::note,
         tr("What was promised can be extended here, not shortened or weakened. Save this "
            "revision as a file of its own.")});
}

} // namespace updatefacts
