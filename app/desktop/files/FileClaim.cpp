// SPDX-License-Identifier: MIT
#include "desktop/files/FileClaim.h"

#include "disclosure/Sha256.h"
#include "document/files/IoError.h"
#include "output/files/WriteFile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QThread>

#include <utility>

namespace updatefacts {

namespace {

constexpr int answerPatience = 500; ///< milliseconds, for an answer
constexpr int lookPause = 20;       ///< milliseconds, between two looks

QString placeOf(const QString &directory, const QString &path, const char *ending) {
    const QFileInfo file(path);
    const QString known = file.exists() ? file.canonicalFilePath() : file.absoluteFilePath();
    constexpr std::size_t digits = 32;
    return directory + QStringLiteral("/open-") +
           QString::fromStdString(sha256(known.toStdString()).substr(0, digits)) +
           QLatin1String(ending);
}

std::unique_ptr<QLockFile> lockOf(const QString &directory, const QString &path) {
    auto lock = std::make_unique<QLockFile>(placeOf(directory, path, ".lock"));
    lock->setStaleLockTime(0); // it goes with its process only
    return lock;
}

} // namespace

FileClaim::FileClaim(QString directory) : m_directory(std::move(directory)) {
}

FileClaim::~FileClaim() = default;

bool FileClaim::take(const QString &path) {
    m_lock.reset();
    m_isElsewhere = false;
    if (path.isEmpty() || !QDir().mkpath(m_directory))
        return true;
    m_lock = lockOf(m_directory, path);
    if (!m_lock->tryLock(0))
        m_isElsewhere = m_lock->error() == QLockFile::LockFailedError;
    return !m_isElsewhere;
}

bool FileClaim::askToRaise(const QString &directory, const QString &path) {
    const auto lock = lockOf(directory, path);
    if (!QFileInfo::exists(placeOf(directory, path, ".lock")) || lock->tryLock(0))
        return false;
    QFile question(placeOf(directory, path, ".raise"));
    try {
        (void)writeFile(question.fileName().toStdString(), {}, Existing::replace);
    } catch (const IoError &) {
        return false;
    }
    for (int waited = 0; waited < answerPatience && question.exists(); waited += lookPause)
        QThread::msleep(lookPause);
    return !question.exists() || !question.remove();
}

bool FileClaim::isAskedToRaise(const QString &directory, const QString &path) {
    return QFile::remove(placeOf(directory, path, ".raise"));
}

} // namespace updatefacts
