// SPDX-License-Identifier: MIT
#pragma once

#include "desktop/editing/Autosave.h"
#include "desktop/editing/DisclosureModel.h"
#include "desktop/files/DocumentFile.h"
#include "desktop/files/FileClaim.h"
#include "output/edit/ReviseText.h"
#include "output/published/FolderSurvey.h"

#include <QMainWindow>
#include <QTimer>

#include <memory>
#include <optional>

class QAction;
class QBoxLayout;
class QLabel;
class QPushButton;
class QSplitter;
class QStatusBar;
class QTabWidget;
class QToolBar;

namespace updatefacts {

class FindingsPane;
struct OutputOutcome;
struct OutputSource;
struct Publishing;
struct WantedStatement;
class FormPane;
class LabelsAgain;
class NoticeBar;
class PreviewPane;
class Program;
class ReadinessPane;

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

    void showLabel(bool isShown); ///< or gives its place to the form
    [[nodiscard]] bool isLabelShown() const;

    /// Closes; the last window gives way to the start window rather than end the program.
    void closeToStart();

    /// Shows everything anew in the language the program speaks now; what was typed, undo and what
    /// was chosen stay.
    void speak();

  protected:
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

  private:
    friend class DocumentMenus;

    void build();
    /// In the strip at the top, not at the end of the window.
    [[nodiscard]] QStatusBar *statusBar() const { return m_strip; }
    QWidget *side(); ///< label and readiness, beside the form
    void connectParts();
    void connectModel();
    void watchDay();
    void restoreLayout();
    void watchFile();
    /// Says why at the top; false, for the caller to hand on.
    bool refuseToSave(const QString &why);
    /// The window is that of the file under its new name.
    void followFile();
    void tellSaved();
    void refreshTitle();
    void refreshButtons();
    void offerUpgrade();
    void recallSchemes();
    void rememberSchemes();
    void tellOfReading();
    [[nodiscard]] QString whyUnreadable(const Finding &finding) const;
    void tellOfConflict();
    void claimFile();
    void settleConflict();
    [[nodiscard]] bool mayLoadTheirs();
    void loadTheirs();
    void showDifferences();
    void throwAway();
    void offerRecovered();
    void offerToBegin();
    [[nodiscard]] bool moveToWastebasket();
    [[nodiscard]] QString whoChangedTheFile() const;
    void openLabel(const QString &path, const std::string &text);
    void beginWithFile();
    [[nodiscard]] bool maySave();
    void reload();
    void goTo(const Pointer &pointer);
    void check();
    void showReadiness();
    void shareWidth(int width, bool showsLabel);
    void refreshLabelShown();
    void showSources();
    [[nodiscard]] OutputSource outputSource() const;
    void openExport(std::vector<OutputSource> sources);
    void exportLabels();
    void exportAll();
    void exportStatement(const WantedStatement &wanted);
    void print();
    [[nodiscard]] QString home() const;
    [[nodiscard]] QString folderTimes() const;
    [[nodiscard]] QString publishFolder() const;
    [[nodiscard]] QString proposedPath(const QString &folder) const;
    void lookAround();
    void lookAroundAgain();
    void meetNeighbours();
    void tellPublished();
    void offerRevision();
    void offerNextNumber();
    [[nodiscard]] std::optional<RevisionMarks> nextMarks();
    void becomeRevision();
    void startRevision();
    void markRevision();
    void publish();
    void showSite();
    [[nodiscard]] Document draftToPublish() const;
    void showPublished(const Publishing &published);
    [[nodiscard]] QString saveDraft(const Publishing &published);
    [[nodiscard]] std::vector<std::string> labelFolders() const;
    void lookForLabels(const Publishing &published, Document draft,
                       std::vector<std::string> folders);
    void offerLabels(const QStringList &paths, const QStringList &otherwise);
    void tellLabelsMade(const updatefacts::OutputOutcome &outcome);
    [[nodiscard]] RecoveryStore::Source source() const;
    [[nodiscard]] QString suggestedPath() const;
    [[nodiscard]] bool mayClose();

    Program &m_program;
    DisclosureModel m_model;
    DocumentFile m_file;
    FileClaim m_claim; ///< to the file
    Autosave m_autosave;
    bool m_isGivingWay = false;             ///< to the start window, once it may close
    std::unique_ptr<FolderSurvey> m_survey; ///< of what lies beside the file
    QString m_surveyed;                     ///< when the folders had changed by then
    QString m_identity;                     ///< by which the neighbours were found
    std::unique_ptr<LabelsAgain> m_again;   ///< what was made before publishing
    QString m_home;               ///< where the revision before lies, while there is no file
    bool m_isPublished = false;   ///< the file is never changed any more
    bool m_isNumberTaken = false; ///< by what was published, and that is told
    bool m_isOffered = false;     ///< the next revision, because of an edit
    QTimer m_daily;               ///< looks whether another day has begun
    Date m_day{};
    QString m_untitled;         ///< how it is called while it has no file
    bool m_isContested = false; ///< the file has changed, and nobody has said which version counts
    bool m_isRecovered = false; ///< what is contested came back after a crash
    NoticeBar *m_notices = nullptr;
    FormPane *m_form = nullptr;
    PreviewPane *m_preview = nullptr;
    FindingsPane *m_findings = nullptr;
    QSplitter *m_across = nullptr;
    QSplitter *m_down = nullptr;
    QTabWidget *m_side = nullptr;
    ReadinessPane *m_readiness = nullptr;
    QToolBar *m_toolBar = nullptr;
    QAction *m_brand = nullptr;       ///< the program's name in the tool bar
    QAction *m_showLabel = nullptr;   ///< ticked: it is there
    QAction *m_labelButton = nullptr; ///< there while the label is not
    QLabel *m_fileLabel = nullptr;
    QLabel *m_status = nullptr;
    QStatusBar *m_strip = nullptr;
    QPushButton *m_checkButton = nullptr, *m_exportButton = nullptr, *m_printButton = nullptr,
                *m_saveButton = nullptr;
    QAction *m_exportAction = nullptr, *m_printAction = nullptr, *m_copyAction = nullptr,
            *m_saveAction = nullptr, *m_saveAsAction = nullptr, *m_publishAction = nullptr;
};

} // namespace updatefacts
