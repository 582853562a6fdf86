// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <memory>

class QLockFile;

namespace updatefacts {

/// Tells other running programs of ours, of the same user, that a file is open here: a lock in a
/// directory they share, named for the file (by its canonical path), held by the process.
class FileClaim {
  public:
    explicit FileClaim(QString directory);
    ~FileClaim(); ///< gives the claim back
    FileClaim(const FileClaim &) = delete;
    FileClaim &operator=(const FileClaim &) = delete;

    /// Claims this file instead of the one before; "" claims none. False: another process has it.
    bool take(const QString &path);
    /// Whether another process had the file when it was to be claimed.
    [[nodiscard]] bool isElsewhere() const { return m_isElsewhere; }

    /// Asks the process that has the file open to bring its window to the front. False: none has,
    /// or it does not answer within half a second.
    [[nodiscard]] static bool askToRaise(const QString &directory, const QString &path);
    /// Whether another process has asked so for this file; it is then answered.
    [[nodiscard]] static bool isAskedToRaise(const QString &directory, const QString &path);

  private:
    QString m_directory;
    std::unique_ptr<QLockFile> m_lock;
    bool m_isElsewhere = false;
};

} // namespace updatefacts
