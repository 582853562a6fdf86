// SPDX-License-Identifier: MIT
#pragma once

#include "desktop/Autosave.h"
#include "desktop/DisclosureModel.h"
#include "desktop/DocumentFile.h"

#include <QMainWindow>

class QAction;
class QLabel;
class QPushButton;
class QSplitter;

namespace updatefacts {

class FindingsPane;
class FormPane;
class NoticeBar;
class PreviewPane;
class Program;
class ReadinessDialog;

/// One disclosure: its form, the label as it prints, what is to be said of it.
class DocumentWindow : public QMainWindow {
    Q_OBJECT

  public:
    explicit DocumentWindow(Program &program);
    ~DocumentWindow() override;

    /// Begins with a text that no file holds yet.
    void begin(const std::string &text, const QString &title);
    /// False: the file cannot be read; `problem` says why.
    [[nodiscard]] bool open(const QString &path, QString &problem);
    /// Goes on with unsaved work; false where another program has it.
    [[nodiscard]] bool recover(const RecoveryStore::Orphan &orphan);

    [[nodiscard]] QString path() const { return m_file.path(); }
    [[nodiscard]] QString title() const;
    [[nodiscard]] DisclosureModel &model() { return m_model; }
    [[nodiscard]] PreviewPane &preview() { return *m_preview; }
    [[nodiscard]] FormPane &form() { return *m_form; }

    bool save();
    bool saveAs();

  protected:
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

  private:
    friend class DocumentMenus;

    void build();
    void connectParts();
    void watchFile();
    void tellSaved();
    void refreshTitle();
    void refreshButtons();
    void offerUpgrade();
    void recallSchemes();
    void rememberSchemes();
    void tellOfReading();
    void reload();
    void goTo(const Pointer &pointer);
    void check();
    void showReadiness();
    void showSources();
    void exportLabels();
    void exportAll();
    void print();
    void startRevision();
    [[nodiscard]] RecoveryStore::Source source() const;
    [[nodiscard]] QString suggestedPath() const;
    [[nodiscard]] bool mayClose();

    Program &m_program;
    DisclosureModel m_model;
    DocumentFile m_file;
    Autosave m_autosave;
    QString m_untitled; ///< how it is called while it has no file
    NoticeBar *m_notices = nullptr;
    FormPane *m_form = nullptr;
    PreviewPane *m_preview = nullptr;
    FindingsPane *m_findings = nullptr;
    QSplitter *m_across = nullptr;
    QSplitter *m_down = nullptr;
    ReadinessDialog *m_readiness = nullptr;
    QLabel *m_fileLabel = nullptr;
    QLabel *m_status = nullptr;
    QPushButton *m_checkButton = nullptr, *m_exportButton = nullptr, *m_printButton = nullptr;
    QAction *m_exportAction = nullptr, *m_printAction = nullptr, *m_copyAction = nullptr;
};

} // namespace updatefacts
