// SPDX-License-Identifier: MIT
#include "desktop/DocumentWindow.h"
#include "desktop/FormPane.h"
#include "desktop/Notice.h"
#include "desktop/NoticeBar.h"
#include "desktop/Program.h"
#include "desktop/PublishDialog.h"
#include "disclosure/History.h"
#include "disclosure/Seal.h"
#include "output/edit/NextRevision.h"
#include "output/labels/FileNames.h"
#include "output/published/GuardPublished.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QStatusBar>

namespace updatefacts {

namespace {

const QString about = QStringLiteral("published");

/// By what a disclosure's neighbours are known: while it stays, they do.
QString identityOf(const DisclosureModel &model) {
    QString identity;
    for (const char *field :
         {"disclosure_id", "gtin", "model_identifier", "manufacturer_name", "supersedes"}) {
        const Value *value = model.value(Pointer().child(field));
        identity += (value ? QString::fromStdString(value->scalar) : QString()) + QLatin1Char('\n');
    }
    return identity;
}

} // namespace

/// The folder the file lies in; of one that is no file yet, that of the revision before.
QString DocumentWindow::home() const {
    return m_file.path().isEmpty() ? m_home : QFileInfo(m_file.path()).absolutePath();
}

/// When the folders in which neighbours lie were changed.
QString DocumentWindow::folderTimes() const {
    QString times;
    for (const char *name : {"", "published", "../published"}) {
        const QFileInfo folder(QDir(home()).filePath(QString::fromLatin1(name)));
        times += QString::number(folder.lastModified().toMSecsSinceEpoch()) + QLatin1Char(' ');
    }
    return times;
}

/// Looks at what lies beside the file, as it is now.
void DocumentWindow::lookAround() {
    m_survey = std::make_unique<FolderSurvey>();
    m_surveyed = folderTimes();
    m_identity.clear();
    meetNeighbours();
}

void DocumentWindow::lookAroundAgain() {
    if (m_survey && folderTimes() != m_surveyed)
        lookAround();
}

void DocumentWindow::meetNeighbours() {
    const QString identity = identityOf(m_model);
    if (!m_survey || identity == m_identity)
        return;
    m_identity = identity;
    const std::string path = m_file.path().toStdString();
    if (!path.empty())
        m_model.setNeighbours(m_survey->neighboursOf(m_model.disclosure(), path));
    else if (!m_home.isEmpty())
        m_model.setNeighbours(
            m_survey->neighboursAround(m_model.disclosure(), m_home.toStdString()));
}

/// Whether the file is never changed any more; then that is told.
void DocumentWindow::tellPublished() {
    const std::string path = m_file.path().toStdString();
    m_isPublished = m_survey && !path.empty() && !whyUnchangeable(path, *m_survey).empty();
    if (!m_isPublished)
        return m_notices->drop(about);
    m_notices->drop(QStringLiteral("read-only"));
    m_notices->drop(QStringLiteral("upgrade"));
    m_notices->put(about, {Severity::note,
                           tr("This file is published and stays as it is. Changes go into its "
                              "next revision."),
                           {{tr("Make the next revision"), [this] { becomeRevision(); }}}});
}

/// An edit of a published file is kept, and offered a file of its own.
void DocumentWindow::offerRevision() {
    if (!m_isPublished || m_isOffered || m_model.text() == m_file.text())
        return;
    m_isOffered = true;
    const Value *revision = m_model.value(Pointer().child("revision"));
    const auto number = revision ? revision->integer + 1 : 2;
    m_notices->put(about, {Severity::warning,
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
        m_notices->put(
            QStringLiteral("revision"),
            {Severity::error, QString::fromStdString(finding.sentence + ' ' + finding.mend)});
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
                    tr("This is revision %1 now; save it as a file of its own. What was guaranteed "
                       "can be extended, not shortened or weakened.")
                        .arg(marks->revision)});
    lookAround();
    refreshTitle();
}

/// The next revision begins as a copy in a window of its own; the published one stays as it is.
void DocumentWindow::startRevision() {
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
         tr("What was guaranteed can be extended here, not shortened or weakened. Save this "
            "revision as a file of its own.")});
}

/// The folder in which earlier revisions lie, else "published" beside the file.
QString DocumentWindow::publishFolder() const {
    for (const auto &neighbour : m_model.neighbours().disclosures)
        if (sealOf(neighbour->document().text))
            return QFileInfo(QString::fromStdString(neighbour->document().file)).absolutePath();
    const QString folder = home();
    if (folder.isEmpty() || QDir(folder).dirName() == QLatin1String("published"))
        return folder;
    return QDir(folder).filePath(QStringLiteral("published"));
}

void DocumentWindow::publish() {
    if (m_isPublished && m_model.isModified())
        becomeRevision();
    if (!m_file.path().isEmpty() && m_model.isModified() && !save())
        return;
    PublishDialog dialog(m_model.document(), publishFolder(), m_program.clock(), m_program.words(),
                         this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const Publishing published = dialog.published();
    m_autosave.discard();
    QString problem;
    const QString path =
        QFileInfo(QString::fromStdString(published.path.string())).absoluteFilePath();
    if (!open(path, problem)) {
        m_notices->put(QStringLiteral("save"), {Severity::error, problem});
        return;
    }
    m_notices->drop(QStringLiteral("revision"));
    m_notices->put(
        about,
        {Severity::note,
         tr("Published as revision %1: %2")
                 .arg(QString::number(published.revision), QDir::toNativeSeparators(path)) +
             QLatin1Char('\n') + tr("Fingerprint %1").arg(QString::fromStdString(published.hash)) +
             QLatin1Char('\n') +
             tr("Export the labels now: those made before publishing show another # number."),
         {{tr("Make the next revision"), [this] { becomeRevision(); }}}});
}

/// The name of a file that is not there yet.
QString DocumentWindow::proposedPath(const QString &folder) const {
    const Value *revision = m_model.value(Pointer().child("revision"));
    const std::int64_t number = revision && revision->integer > 1 ? revision->integer : 0;
    const QString name = QString::fromStdString(disclosureFileName(m_model.disclosure(), number));
    const QFileInfo first(QDir(folder).filePath(name));
    QString path = first.filePath();
    for (int i = 2; QFileInfo::exists(path); ++i)
        path = QDir(folder).filePath(first.completeBaseName() + QStringLiteral(" (%1).").arg(i) +
                                     first.suffix());
    return path;
}

} // namespace updatefacts
