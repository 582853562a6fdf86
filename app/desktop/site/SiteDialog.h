// SPDX-License-Identifier: MIT
#pragma once

#include "definitions/Words.h"
#ifndef Q_MOC_RUN // moc 6.4 does not understand <chrono>
#include "desktop/files/Clock.h"
#endif
#include "desktop/site/SitePreview.h"
#include "desktop/site/SiteRun.h"

#include <QDialog>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QListWidget;
class QProgressBar;
class QPushButton;
class QVBoxLayout;

namespace updatefacts {

class FolderLine;

/// Builds the pages behind the codes of all that is published in a folder, opens them in the
/// system's browser, and shows where the code of a disclosure leads.
class SiteDialog : public QDialog {
    Q_OBJECT

  public:
    /// published: the folder proposed. address: what the code of the disclosure opens; "" where
    /// there is none.
    SiteDialog(const QString &published, const QString &address, Clock clock, const Words &words,
               QWidget *parent);

  private:
    void build();
    void addFolders(QFormLayout &form);
    void addKeys(QFormLayout &form);
    QWidget *languages();
    QWidget *buttons();
    void restore(const QString &published);
    void remember() const;
    void fillKeys();
    void showKeys();
    void refresh();
    [[nodiscard]] SitePlan plan() const;
    void start();
    void finish(const SiteReport &report);
    [[nodiscard]] QString whatWasBuilt(const SiteReport &report) const;
    [[nodiscard]] QString whyNot(const SiteReport &report) const;
    [[nodiscard]] QString pagePath() const;
    void openPage();
    void say(const QString &text, bool isError);

    QString m_address;
    Clock m_clock;
    const Words &m_words;
    SiteRun m_run;
    SitePreview m_preview;
    FolderLine *m_published = nullptr;
    FolderLine *m_site = nullptr;
    QListWidget *m_languages = nullptr;
    QComboBox *m_key = nullptr;
    QLineEdit *m_passphrase = nullptr;
    QProgressBar *m_progress = nullptr;
    QLabel *m_message = nullptr;
    QPushButton *m_open = nullptr;
    QPushButton *m_build = nullptr;
    QPushButton *m_close = nullptr;
    bool m_isRunning = false;
};

} // namespace updatefacts
