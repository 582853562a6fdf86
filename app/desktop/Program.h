// SPDX-License-Identifier: MIT
#pragma once

#include "definitions/Words.h"
#include "desktop/editing/Starter.h"
#include "desktop/files/Clock.h"
#include "desktop/look/Theme.h"

#include <QFileSystemWatcher>
#include <QObject>
#include <QPointer>

#include <memory>
#include <vector>

namespace updatefacts {

class DocumentWindow;
class PreviewThread;
class ShopWindow;
class StartWindow;

/// All windows of the program, and what they share: words, theme, recent files, recovery.
class Program : public QObject {
    Q_OBJECT

  public:
    static constexpr int mostDocuments = 100; ///< that are open at once, of 20 MB each

    /// recovery: the directory in which unsaved work is kept; most: documents that may be open.
    Program(std::string language, QString recovery, Clock clock, int most = mostDocuments);
    ~Program() override;

    [[nodiscard]] const Words &words() const { return m_words; }
    [[nodiscard]] const Clock &clock() const { return m_clock; }
    /// The thread of all windows' previews, from the first that asks for it.
    [[nodiscard]] std::shared_ptr<PreviewThread> previews();
    [[nodiscard]] Date today() const { return m_clock.today(); }
    [[nodiscard]] const QString &recoveryDirectory() const { return m_recovery; }
    [[nodiscard]] QString claimsDirectory() const; ///< for FileClaim

    /// The start window, with a sentence such as why a file could not be opened.
    void showStart(const QString &sentence = {});
    /// The window for many labels; there is one.
    ShopWindow *showShop();
    [[nodiscard]] bool hasShop() const { return !m_shop.isNull(); }
    /// Opens a folder or archive of disclosures there; false where the path is none.
    bool openInShop(const QString &path);
    /// Asks in the start window what a new disclosure begins with.
    void askNew();
    /// A window with a new disclosure, begun in the language of the interface.
    DocumentWindow *openNew(const FirstAnswers &answers = {});
    /// A window with the example whose promise has the state; false where there is none.
    bool openExample(const QString &state);
    /// A window with one that is not a file yet: an example, the next revision.
    DocumentWindow *openText(const std::string &text, const QString &title);
    /// A window with the file; the one that has it already, if there is one. Null where the file
    /// cannot be read, or the most documents are open: the window that asked, or the start window,
    /// says why.
    DocumentWindow *openFile(const QString &path, QString &problem);
    /// Opens each, a folder or archive as openInShop() does. Why some could not be, a line each; ""
    /// where all are open. One that another process has open is in front there, and not told of.
    [[nodiscard]] QString openFiles(const QStringList &paths);
    /// The window that has the file, by whatever name; or null.
    [[nodiscard]] DocumentWindow *windowOf(const QString &path) const;
    /// What a new disclosure begins with, in the language of the interface.
    [[nodiscard]] std::string starterText(const FirstAnswers &answers = {}) const;
    /// Offers what was not saved when the program last ended.
    void recover();
    /// Asks for files and opens each; the start window says which could not be.
    void askForFiles(QWidget *parent);

    [[nodiscard]] std::vector<DocumentWindow *> documents() const;
    /// Whether a file to be opened was left to another process, which has it open.
    [[nodiscard]] bool hasHandedOver() const { return m_handedOver > 0; }
    [[nodiscard]] Theme theme() const;
    void setTheme(Theme theme);
    /// Percent of the user's own size of text.
    [[nodiscard]] int textSize() const;
    void setTextSize(int percent);
    /// All windows speak the language (a tag of interfaceLanguages()) from now on.
    void setLanguage(const std::string &language);

  private:
    void raiseThoseAskedFor();
    DocumentWindow *add(DocumentWindow *window);
    [[nodiscard]] bool hasRoom(QString &problem);

    Words m_words;
    QString m_recovery;
    Clock m_clock;
    int m_most;
    int m_handedOver = 0;           ///< files
    int m_notOpened = 0;            ///< files, one after the other, for which there was no room
    QFileSystemWatcher m_questions; ///< of other processes: FileClaim
    std::shared_ptr<PreviewThread> m_previews;
    std::vector<QPointer<DocumentWindow>> m_windows;
    QPointer<StartWindow> m_start;
    QPointer<ShopWindow> m_shop;
};

} // namespace updatefacts
