// SPDX-License-Identifier: MIT
#include "desktop/files/RecoveryStore.h"

#include "document/files/IoError.h"
#include "document/files/ReadFile.h"
#include "output/files/FailToWrite.h"
#include "output/files/MadeDirectories.h"
#include "output/files/SharedDirectory.h"
#include "output/files/WriteFile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QStandardPaths>
#include <QUuid>

#include <algorithm>
#include <cerrno>
#include <filesystem>
#include <utility>

namespace updatefacts {

namespace {

/// A text that grew beyond what can be opened must still come back (bytes).
constexpr std::size_t largestText = 64 * 1024 * 1024;

void put(const QString &path, const std::string_view bytes) {
    (void)writeFile(path.toStdString(), bytes, Existing::replace); // nobody else's file
}

std::string jsonOfSource(const RecoveryStore::Source &source) {
    return QJsonDocument(QJsonObject{{QStringLiteral("path"), source.path},
                                     {QStringLiteral("title"), source.title},
                                     {QStringLiteral("hash"), source.hash}})
        .toJson()
        .toStdString();
}

/// The ids of all entries, whole or not. Other files in the directory are none of ours.
QSet<QString> idsIn(const QString &directory) {
    QSet<QString> ids;
    for (const QString &name : QDir(directory).entryList(QDir::Files)) {
        const QString id = name.section(QLatin1Char('.'), 0, 0);
        if (!QUuid(id).isNull())
            ids.insert(id);
    }
    return ids;
}

} // namespace

QString RecoveryStore::defaultDirectory() {
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) +
           QStringLiteral("/recovery");
}

RecoveryStore::RecoveryStore(QString directory)
    : RecoveryStore(std::move(directory), QUuid::createUuid().toString(QUuid::WithoutBraces)) {
}

RecoveryStore::RecoveryStore(QString directory, const QString &id)
    : m_directory(std::move(directory)), m_id(id), m_lock(pathOf(".lock")) {
    m_lock.setStaleLockTime(0); // a lock goes with its process only, however long that runs
}

std::unique_ptr<RecoveryStore> RecoveryStore::take(const QString &directory, const QString &id) {
    std::unique_ptr<RecoveryStore> store(new RecoveryStore(directory, id));
    if (QFile::exists(store->pathOf(".yaml")) && store->lock() &&
        QFile::exists(store->pathOf(".yaml")))
        return store;
    return nullptr;
}

std::vector<RecoveryStore::Orphan> RecoveryStore::orphans(const QString &directory) {
    const SharedDirectory tidied(directory.toStdString());
    std::vector<Orphan> found;
    for (const QString &id : idsIn(directory)) {
        RecoveryStore store(directory, id);
        if (!store.lock())
            continue;
        if (!QFile::exists(store.pathOf(".yaml"))) // killed before the first text was there
            store.discard();
        else if (std::optional<Orphan> orphan = store.read())
            found.push_back(*std::move(orphan));
        else
            store.setAside();
    }
    std::ranges::sort(found, std::greater{}, &Orphan::time);
    return found;
}

void RecoveryStore::save(const Source &source, std::string_view text) {
    const std::filesystem::path directory = m_directory.toStdString();
    MadeDirectories made(directory, directory,
                         0700); // what is not published yet is nobody's affair
    try {
        if (!made.sync())
            failToWrite(directory, errno);
        write(source, text);
        made.keep();
    } catch (const IoError &) {
        if (!QFile::exists(
                pathOf(".yaml"))) // what was saved before is still there; else nothing is
            discard();
        throw;
    }
}

void RecoveryStore::write(const Source &source, std::string_view text) {
    errno = 0;
    if (!lock())
        failToWrite(pathOf(".lock").toStdString(), errno == 0 ? EIO : errno);
    if (m_source != source) {
        put(pathOf(".json"), jsonOfSource(source));
        m_source = source;
    }
    put(pathOf(".yaml"), text);
}

void RecoveryStore::discard() {
    m_source.reset();
    QFile::remove(pathOf(".yaml")); // first: without it the rest is no entry
    for (const QString &name : files())
        QFile::remove(m_directory + QLatin1Char('/') + name);
    m_lock.unlock();
}

QString RecoveryStore::pathOf(const char *ending) const {
    return m_directory + QLatin1Char('/') + m_id + QLatin1String(ending);
}

bool RecoveryStore::lock() {
    return m_lock.isLocked() || m_lock.tryLock(0);
}

QStringList RecoveryStore::files() const {
    QStringList names = QDir(m_directory).entryList({m_id + QStringLiteral(".*")}, QDir::Files);
    names.removeOne(m_id + QStringLiteral(".lock"));
    return names;
}

std::optional<RecoveryStore::Orphan> RecoveryStore::read() const {
    try {
        std::string text = readFile(pathOf(".yaml").toStdString(), largestText);
        const std::string json = readFile(pathOf(".json").toStdString());
        const QJsonObject said = QJsonDocument::fromJson(QByteArray::fromStdString(json)).object();
        const auto textAt = [&](const char *key) { return said[QLatin1String(key)].toString(); };
        if (!said[QLatin1String("path")].isString())
            return std::nullopt;
        return Orphan{m_id,
                      {textAt("path"), textAt("title"), textAt("hash")},
                      QFileInfo(pathOf(".yaml")).lastModified().toUTC(),
                      std::move(text)};
    } catch (const IoError &) {
        return std::nullopt;
    }
}

void RecoveryStore::setAside() const {
    const QDir directory(m_directory);
    directory.mkpath(QStringLiteral("broken"));
    for (const QString &name : files())
        QFile::rename(directory.filePath(name),
                      directory.filePath(QStringLiteral("broken/") + name));
}

} // namespace updatefacts
