// SPDX-License-Identifier: MIT
#pragma once

#include <QFileSystemWatcher>
#include <QObject>
#include <QTimer>

#include <optional>
#include <string>

namespace updatefacts {

/// The file behind a document. What others do to it on the disk is told, also when they replace it
/// by another of that name, or delete it and make it again; our own saves are not.
class DocumentFile : public QObject {
    Q_OBJECT

  public:
    explicit DocumentFile(QObject *parent = nullptr);

    /// Reads the file and watches it from now on; the text is then text(). False: problem() says
    /// why, and the file before, if any, stays the one behind the document. To reload, open again.
    [[nodiscard]] bool open(const QString &path);
    /// Puts the text in place of what the file holds. False: problem() says why. A change by
    /// another program that has not been told yet is told instead, and the file left as it is.
    [[nodiscard]] bool save(const std::string &text);
    /// Saves under another name, whatever is there, and stays with it.
    [[nodiscard]] bool saveAs(const QString &path, const std::string &text);
    void close(); ///< the document has no file

    [[nodiscard]] QString path() const { return m_path; } ///< absolute; empty: none
    /// As last read or saved by us.
    [[nodiscard]] const std::string &text() const { return m_text; }
    [[nodiscard]] QString hash() const; ///< of text(): SHA-256, hexadecimal; empty without a file
    [[nodiscard]] QString problem() const { return m_problem; } ///< a sentence
    /// What could not be kept of the file that the last save replaced; mostly empty.
    [[nodiscard]] QString note() const { return m_note; }
    /// Whether the file, or the folder it is in, must not be written by this user.
    [[nodiscard]] bool isReadOnly() const;

    /// Looks whether the file is still as it was. Network drives do not tell of changes, so a
    /// window does this whenever it is activated.
    void look();

  Q_SIGNALS:
    void changedOnDisk(); ///< it holds something else now
    void deletedOnDisk();
    void sameOnDisk(); ///< it holds text() again; what was told before is over

  private:
    void watch();
    void take(const QString &path, std::string text);
    [[nodiscard]] bool write(const QString &path, const std::string &text);

    QString m_path;
    std::string m_text;
    std::optional<std::string> m_seen; ///< what was there at the last look; nothing: deleted
    QString m_problem;
    QString m_note;
    QFileSystemWatcher m_watcher;
    QTimer m_settling; ///< until whoever writes has probably ended
};

} // namespace updatefacts
