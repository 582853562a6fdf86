// SPDX-License-Identifier: MIT
#include "desktop/DocumentWindow.h"
#include "desktop/Program.h"
#include "desktop/export/LabelsAgain.h"
#include "desktop/export/PublishDialog.h"
#include "desktop/look/Notice.h"
#include "desktop/look/NoticeBar.h"
#include "disclosure/Seal.h"
#include "output/labels/FileNames.h"
#include "output/published/GuardPublished.h"

#include <QDir>
#include <QFileInfo>

#include <utility>

namespace updatefacts {

namespace {

const QString aboutPublishing = QStringLiteral("published");

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
    m_isPublished = m_survey && !path.empty() && whyUnchangeable(path, *m_survey).has_value();
    if (!m_isPublished)
        return m_notices->drop(aboutPublishing);
    m_notices->drop(QStringLiteral("read-only"));
    m_notices->drop(QStringLiteral("upgrade"));
    m_notices->put(aboutPublishing,
                   {Severity::note,
                    tr("This file is published and stays as it is. Changes go into its "
                       "next revision."),
                    {{tr("Make the next revision"), [this] { becomeRevision(); }}}});
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

/// As the window shows it. What was changed of a published file becomes a file of its own.
Document DocumentWindow::draftToPublish() const {
    Document draft = m_model.document();
    if (m_isPublished && m_model.isModified())
        draft.file = proposedPath(home()).toStdString();
    return draft;
}

/// Nothing is saved unless it is published.
void DocumentWindow::publish() {
    if (!maySave())
        return;
    const Document draft = draftToPublish();
    PublishDialog dialog(draft, publishFolder(), m_program.clock(), m_program.words(), this);
    if (!m_file.path().isEmpty() && m_model.isModified() && !m_isPublished && !m_isContested)
        dialog.tell(tr("When it is published, your draft is saved, too: %1")
                        .arg(QDir::toNativeSeparators(m_file.path())));
    if (dialog.exec() != QDialog::Accepted)
        return;
    const Publishing &published = dialog.published();
    const std::vector<std::string> folders = labelFolders();
    const QString problem = saveDraft(published);
    m_autosave.discard();
    showPublished(published);
    if (!problem.isEmpty())
        m_notices->put(QStringLiteral("save"), {Severity::warning, problem});
    lookForLabels(published, draft, folders);
}

/// Saves what was published in the draft's own file as well; "" or why it was not.
QString DocumentWindow::saveDraft(const Publishing &published) {
    const QString path = m_file.path();
    if (path.isEmpty() || !m_model.isModified() || m_isPublished ||
        QFileInfo(path) == QFileInfo(QString::fromStdString(published.path.string())))
        return {};
    if (m_isContested)
        return tr("The draft %1 was changed by another program; it stays as it is.")
            .arg(QDir::toNativeSeparators(path));
    return m_file.save(m_model.text()) ? QString() : m_file.problem();
}

void DocumentWindow::showPublished(const Publishing &published) {
    const QString path =
        QFileInfo(QString::fromStdString(published.path.string())).absoluteFilePath();
    QString problem;
    if (!open(path, problem))
        return m_notices->put(QStringLiteral("save"), {Severity::error, problem});
    m_notices->drop(QStringLiteral("revision"));
    const QString labels =
        published.fingerprint == published.draftFingerprint
            ? tr("Labels that were exported from it stay right: they show this # number.")
            : tr("Export the labels now: those made before publishing show another # number.");
    m_notices->put(
        aboutPublishing,
        {Severity::note,
         tr("Published as revision %1: %2")
                 .arg(QString::number(published.revision), QDir::toNativeSeparators(path)) +
             QLatin1Char('\n') +
             tr("Fingerprint %1").arg(QString::fromStdString(published.fingerprint)) +
             QLatin1Char('\n') + labels,
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
