// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>
#include <QLockFile>
#include <QString>

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace updatefacts {

/// Keeps the unsaved text of one open document where a crash does not reach it: ID.yaml is the
/// text, ID.json says whose it is, ID.lock is held as long as the entry is in use. Each file is
/// replaced at one stroke, the text last, so that a kill leaves the text before or the new one.
/// To be used by one thread at a time.
class RecoveryStore {
  public:
    /// Whose text it is.
    struct Source {
        QString path;  ///< absolute; empty: never saved
        QString title; ///< as the window shows it
        QString hash;  ///< of the file as it was opened or last saved: DocumentFile::hash()

        bool operator==(const Source &) const = default;
    };
    /// Unsaved text that no running program holds.
    struct Orphan {
        QString id;
        Source source;
        QDateTime time; ///< of the last save, UTC
        std::string text;
    };

    /// AppDataLocation/recovery
    [[nodiscard]] static QString defaultDirectory();

    /// An entry of its own; nothing is written before the first save.
    explicit RecoveryStore(QString directory);
    /// The entry of an orphan, to go on with; null when another program took it or it is gone.
    [[nodiscard]] static std::unique_ptr<RecoveryStore> take(const QString &directory,
                                                             const QString &id);
    /// Newest first. What cannot be read is moved to the folder "broken" within the directory.
    [[nodiscard]] static std::vector<Orphan> orphans(const QString &directory);

    /// Throws IoError; the text saved before is then still there.
    void save(const Source &source, std::string_view text);
    /// Removes the entry. What is never discarded becomes an orphan.
    void discard();

  private:
    RecoveryStore(QString directory, const QString &id);

    [[nodiscard]] QString pathOf(const char *ending) const;
    void write(const Source &source, std::string_view text);
    [[nodiscard]] bool lock();
    [[nodiscard]] QStringList files() const; ///< of the entry, but for the lock
    [[nodiscard]] std::optional<Orphan> read() const;
    void setAside() const;

    QString m_directory;
    QString m_id;
    QLockFile m_lock;
    std::optional<Source> m_source; ///< as ID.json has it by now
};

} // namespace updatefacts
