// SPDX-License-Identifier: MIT
#include "desktop/DocumentWindow.h"
#include "desktop/Program.h"
#include "desktop/export/LabelsAgain.h"
#include "desktop/files/Settings.h"
#include "desktop/look/Notice.h"
#include "desktop/look/NoticeBar.h"

#include <QDir>
#include <QFileInfo>
#include <QStatusBar>

namespace updatefacts {

namespace {

const QString aboutLabels = QStringLiteral("labels");

/// "a.pdf, b.pdf and 3 more", without the folder where all lie in one.
QString someOf(const QStringList &paths) {
    constexpr qsizetype shown = 4;
    QStringList names;
    for (const QString &path : paths.first(std::min(paths.size(), shown)))
        names << QFileInfo(path).fileName();
    const QString list = names.join(QStringLiteral(", "));
    return paths.size() <= shown ? list
                                 : DocumentWindow::tr("%1 and %n more", nullptr,
                                                      static_cast<int>(paths.size() - shown))
                                       .arg(list);
}

QString foldersOf(const QStringList &paths) {
    QStringList folders;
    for (const QString &path : paths)
        folders << QDir::toNativeSeparators(QFileInfo(path).absolutePath());
    folders.removeDuplicates();
    return folders.join(QStringLiteral(", "));
}

} // namespace

/// Where labels of this disclosure may lie: where labels were exported to last, and beside its
/// file.
std::vector<std::string> DocumentWindow::labelFolders() const {
    QStringList folders{Settings().value(QStringLiteral("export/folder")).toString(), home()};
    for (QString &folder : folders)
        folder = folder.isEmpty() ? QString() : QFileInfo(folder).absoluteFilePath();
    folders.removeAll(QString());
    folders.removeDuplicates();
    std::vector<std::string> all;
    for (const QString &folder : folders)
        all.push_back(folder.toStdString());
    return all;
}

/// Tells which labels were made before publishing and show another number, once they are found.
void DocumentWindow::lookForLabels(const Publishing &published, Document draft,
                                   std::vector<std::string> folders) {
    m_notices->drop(aboutLabels);
    m_again =
        std::make_unique<LabelsAgain>(published, std::move(draft), std::move(folders), nullptr);
    connect(m_again.get(), &LabelsAgain::found, this, &DocumentWindow::offerLabels);
    connect(m_again.get(), &LabelsAgain::made, this, &DocumentWindow::tellLabelsMade);
    m_again->look(m_model.today());
}

void DocumentWindow::offerLabels(const QStringList &paths, const QStringList &otherwise) {
    if (paths.isEmpty())
        return;
    QString text = tr("These labels were made before publishing and show another # number: %1 "
                      "(in %2).")
                       .arg(someOf(paths), foldersOf(paths));
    if (!otherwise.isEmpty())
        text += QLatin1Char(' ') +
                tr("Make these again yourself, because they have a price or were made in another "
                   "way: %1.")
                    .arg(someOf(otherwise));
    std::vector<Notice::Choice> choices;
    if (otherwise.size() < paths.size())
        choices.push_back({tr("Make them again"), [this] {
                               statusBar()->showMessage(
                                   tr("Making the labels and reading them back ..."));
                               m_again->make(m_model.today());
                           }});
    m_notices->put(aboutLabels, {Severity::warning, text, std::move(choices)});
}

void DocumentWindow::tellLabelsMade(const OutputOutcome &outcome) {
    statusBar()->clearMessage();
    const QString why = whyNoLabels(outcome, m_program.words());
    if (!why.isEmpty() || outcome.files.isEmpty())
        return m_notices->put(
            aboutLabels,
            {Severity::error, tr("The labels were not made again. %1").arg(why).trimmed()});
    QStringList lines{
        tr("%n label file(s) made again in %1.", nullptr, static_cast<int>(outcome.files.size()))
            .arg(foldersOf(outcome.files))};
    lines += outcome.notes;
    m_notices->put(aboutLabels, {Severity::note, lines.join(QLatin1Char('\n'))});
}

} // namespace updatefacts
