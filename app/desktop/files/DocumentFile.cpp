// SPDX-License-Identifier: MIT
#include "desktop/files/DocumentFile.h"

#include "desktop/words/FindingText.h"
#include "disclosure/Sha256.h"
#include "document/files/IoError.h"
#include "document/files/ReadFile.h"
#include "output/files/WriteFile.h"
#include "output/published/GuardPublished.h"

#include <QDir>
#include <QFileInfo>

#include <chrono>
#include <utility>

namespace updatefacts {

namespace {

using namespace std::chrono_literals;

/// The folder itself or, when it is gone, the nearest one above, where it would come back.
QString presentFolder(const QString &folder) {
    QString present = folder;
    while (!QDir(present).exists() && present != QFileInfo(present).path())
        present = QFileInfo(present).path();
    return present;
}

} // namespace

DocumentFile::DocumentFile(QObject *parent) : QObject(parent) {
    m_settling.setSingleShot(true);
    m_settling.setInterval(100ms);
    connect(&m_settling, &QTimer::timeout, this, &DocumentFile::look);
    const auto settle = [this] {
        if (!m_settling.isActive())
            m_settling.start();
    };
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, settle);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, settle);
}

bool DocumentFile::open(const QString &path) {
    const QString absolute = QFileInfo(path).absoluteFilePath();
    try {
        take(absolute, readFile(absolute.toStdString()));
    } catch (const IoError &error) {
        m_problem = inWindowWords(error.sentence());
        return false;
    }
    return true;
}

bool DocumentFile::save(const std::string &text) {
    const std::optional<std::string> told = m_seen;
    look();
    if (m_seen && m_seen != told && *m_seen != m_text) {
        m_problem = tr("\"%1\" was not saved: another program has changed it meanwhile.")
                        .arg(QDir::toNativeSeparators(m_path));
        return false;
    }
    return write(m_path, text);
}

bool DocumentFile::saveAs(const QString &path, const std::string &text) {
    return write(QFileInfo(path).absoluteFilePath(), text);
}

bool DocumentFile::write(const QString &path, const std::string &text) {
    try {
        refuseToReplacePublished(path.toStdString());
        const WriteNotes notes = writeFile(path.toStdString(), text, Existing::replace);
        m_note.clear();
        for (const Argument &note : notes)
            m_note += (m_note.isEmpty() ? QString() : QStringLiteral(" ")) + inWindowWords(note);
    } catch (const IoError &error) {
        m_problem = inWindowWords(error.sentence());
        return false;
    }
    take(path, text);
    return true;
}

void DocumentFile::close() {
    take({}, {});
}

void DocumentFile::take(const QString &path, std::string text) {
    m_path = path;
    m_text = std::move(text);
    m_seen = m_text;
    m_problem.clear();
    watch();
}

QString DocumentFile::hash() const {
    if (m_path.isEmpty())
        return {};
    return QString::fromStdString(sha256(m_text));
}

bool DocumentFile::isReadOnly() const {
    if (m_path.isEmpty())
        return false;
    const QFileInfo link(m_path);
    const QFileInfo file(link.exists() ? link.canonicalFilePath() : m_path);
    const QFileDevice::Permissions anybody =
        QFileDevice::WriteOwner | QFileDevice::WriteGroup | QFileDevice::WriteOther;
    const bool isLocked = !file.isWritable() || (file.permissions() & anybody) == 0; // root may all
    return !QFileInfo(file.path()).isWritable() || (file.exists() && isLocked);
}

void DocumentFile::look() {
    if (m_path.isEmpty())
        return;
    watch(); // before reading: a change between the two is then told
    std::optional<std::string> now;
    try {
        now = readFile(m_path.toStdString());
    } catch (const IoError &) {
        if (QFileInfo::exists(m_path))
            return; // it cannot be read for now, which is no news about its text
    }
    if (now == m_seen)
        return;
    m_seen = std::move(now);
    if (!m_seen)
        Q_EMIT deletedOnDisk();
    else if (*m_seen == m_text)
        Q_EMIT sameOnDisk();
    else
        Q_EMIT changedOnDisk();
}

/// The file, its folder (which tells that another file takes the name) and, for a link, the folder
/// of the file it leads to. The file is always taken anew: the watcher holds to the one that was
/// there before it was replaced, which lives on where it has a second name.
void DocumentFile::watch() {
    QStringList wanted;
    if (!m_watcher.files().isEmpty())
        m_watcher.removePaths(m_watcher.files());
    if (!m_path.isEmpty()) {
        const QFileInfo file(m_path);
        wanted << presentFolder(file.path());
        if (file.exists())
            wanted << m_path << QFileInfo(file.canonicalFilePath()).path();
        wanted.removeDuplicates();
    }
    const QStringList watched = m_watcher.files() + m_watcher.directories();
    for (const QString &path : watched)
        if (!wanted.contains(path))
            m_watcher.removePath(path);
    for (const QString &path : wanted)
        if (!watched.contains(path))
            m_watcher.addPath(path);
}

} // namespace updatefacts
