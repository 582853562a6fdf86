// SPDX-License-Identifier: MIT
#pragma once

#include "definitions/Words.h"
#include "desktop/export/OutputRun.h"
#include "desktop/files/Clock.h"
#ifndef Q_MOC_RUN // moc 6.4 does not understand <chrono>
#include "desktop/preview/PreviewRequest.h"
#endif

#include <QDialog>

class QCheckBox;
class QBoxLayout;
class QFormLayout;
class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QProgressBar;
class QPushButton;

namespace updatefacts {

/// Which labels of the disclosures are written, in what form, and where to: with the names of the
/// files, and the command that does the same.
class OutputDialog : public QDialog {
    Q_OBJECT

  public:
    OutputDialog(std::vector<OutputSource> sources, Clock clock, const Words &words,
                 QWidget *parent);

    [[nodiscard]] OutputPlan plan() const;
    /// Ticks the label and the languages that are seen, in place of those exported last.
    void follow(const PreviewChoice &choice);

  private:
    void build();
    QWidget *faces();
    QWidget *languages();
    QWidget *formats();
    void addResolution(QBoxLayout &layout);
    QLayout *folderLine();
    void addCommand(QFormLayout &form);
    QWidget *buttons();
    void restore();
    void remember() const;
    void refresh();
    void chooseFolder();
    void start();
    /// Why nothing was written.
    void finish(const OutputOutcome &outcome);
    void say(const QString &text, bool isError);
    [[nodiscard]] QStringList filesToBe() const;

    std::vector<OutputSource> m_sources;
    Clock m_clock;
    const Words &m_words;
    OutputRun m_job;
    QListWidget *m_faces = nullptr;
    QListWidget *m_languages = nullptr;
    QCheckBox *m_keepsGoing = nullptr; ///< shown where there are several disclosures
    QCheckBox *m_together = nullptr;
    std::vector<std::pair<std::string, QCheckBox *>> m_formats;
    QComboBox *m_resolution = nullptr;
    QLineEdit *m_folder = nullptr;
    QLabel *m_filesTitle = nullptr;
    QListWidget *m_files = nullptr;
    QLineEdit *m_command = nullptr;
    QProgressBar *m_progress = nullptr;
    QLabel *m_message = nullptr;
    QPushButton *m_open = nullptr;
    QPushButton *m_export = nullptr;
    QPushButton *m_close = nullptr;
    bool m_isRunning = false;
    QString m_written; ///< the folder that was written to last
};

} // namespace updatefacts
