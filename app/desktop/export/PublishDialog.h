// SPDX-License-Identifier: MIT
#pragma once

#include "definitions/Words.h"
#include "desktop/files/Clock.h"
#include "output/Publish.h"

#include <QDialog>
#include <QTimer>

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QVBoxLayout;

namespace updatefacts {

/// Publishes a disclosure: asks for the folder, shows under which name and revision it will stand
/// there, and what is to be said of it. Accepted: it is published.
class PublishDialog : public QDialog {
    Q_OBJECT

  public:
    /// draft: as it was read, its file among it. folder: proposed.
    PublishDialog(Document draft, const QString &folder, Clock clock, const Words &words,
                  QWidget *parent);

    /// Says something besides, in a sentence.
    void tell(const QString &sentence);

    /// What was published.
    [[nodiscard]] const Publishing &published() const { return m_published; }

  private:
    void build(const QString &folder);
    void addButtons(QVBoxLayout &layout);
    QWidget *folderLine(const QString &proposed);
    void refresh();
    void show(const Publishing &plan);
    void showFindings(const Findings &findings);
    void fail(const QString &sentence);
    void publish();
    [[nodiscard]] QString folder() const;

    Document m_draft;
    Clock m_clock;
    const Words &m_words;
    Publishing m_published;
    QTimer m_settling; ///< while the folder's name is typed
    QLineEdit *m_folder = nullptr;
    QLabel *m_file = nullptr;
    QLabel *m_follows = nullptr;
    QLabel *m_besides = nullptr;
    QLabel *m_message = nullptr;
    QListWidget *m_findings = nullptr;
    QPushButton *m_publish = nullptr;
};

} // namespace updatefacts
