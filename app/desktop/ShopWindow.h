// SPDX-License-Identifier: MIT
#pragma once

#include "desktop/retail/ProductModel.h"
#include "desktop/retail/ShopDesk.h"
#include "desktop/run/TableRun.h"

#include <QFileSystemWatcher>
#include <QMainWindow>
#include <QTimer>

#include <optional>
#include <string>

class QAction;
class QLabel;
class QPushButton;
class QSplitter;
class QStatusBar;
class QToolBar;

namespace updatefacts {

struct LastRun;
class NoticeBar;
class PagePane;
class ProductPane;
class Program;
class RunPane;

/// Many labels: a library of disclosures as a table, a price list, the pages as they print, and the
/// run.
class ShopWindow : public QMainWindow {
    Q_OBJECT

  public:
    explicit ShopWindow(Program &program);
    ~ShopWindow() override;

    /// path: a folder, or a .zip file.
    void openLibrary(const QString &path);
    /// A file whose columns are proposed; a connection to a database goes with its query.
    void openList(const QString &name, const QString &query = {});
    void takeList(const TableSource &table, const ColumnMapping &mapping);
    void forgetList();
    /// Asks what the plan is printed as, and prints it.
    void askOutput(ShopPlan plan);
    /// Prints what is ticked. The file of the output is absolute.
    void printTo(const RunOutput &output);
    void goOn(const LastRun &run);
    void stop();

    [[nodiscard]] ShopPlan plan() const;
    [[nodiscard]] const ShopSource &source() const { return m_source; }
    [[nodiscard]] ProductModel &products() { return m_model; }
    [[nodiscard]] ProductPane &productPane() { return *m_products; }
    [[nodiscard]] PagePane &pagePane() { return *m_pages; }
    [[nodiscard]] RunPane &runPane() { return *m_runPane; }
    [[nodiscard]] bool isRunning() const { return m_run.isRunning(); }

    /// Closes; where it is the last window, the start window comes.
    void closeToStart();
    /// Shows everything anew in the language the program speaks now.
    void speak();

  Q_SIGNALS:
    void ran(); ///< a run has ended, and its summary is shown

  protected:
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

  private:
    friend class ShopMenus;

    void build();
    QWidget *pageSide();
    void connectParts();
    void connectDesk();
    void restore();
    void remember();
    void read();
    void take(const ShopView &view);
    void takeNothing(const QString &why);
    void tellReading(const ShopView &view);
    void tellFailure(const QString &about, const QString &sentence);
    void watchDisk();
    void watchFiles();
    void drawPage();
    void refresh();
    void askLibrary();
    void askZip();
    void askList();
    void askConnection();
    void startRun(ShopPlan plan, bool resumes);
    void finish(const RunResult &result);
    void goOnWithRun();
    void openRunFolder();
    void openProduct(const QString &file);
    void showLastRuns();
    void printList(const QString &file);
    void showStale();
    void changeMapping();
    void openMapping(const std::string &name, const TableOptions &options,
                     std::optional<ColumnMapping> mapping);

    Program &m_program;
    ShopDesk m_desk;
    TableRun m_run;
    ProductModel m_model;
    ShopSource m_source;
    RunResult m_result;       ///< of the last run here
    bool m_hasResult = false; ///< and its summary is shown
    qint64 m_planned = 0;     ///< labels of the run that goes on; 0: it is not known yet
    bool m_isClosing = false; ///< once the run has stopped
    ShopView m_view;          ///< what was read last
    QFileSystemWatcher m_watcher;
    QTimer m_lookSoon, m_lookOften;
    NoticeBar *m_notices = nullptr;
    QStatusBar *m_strip = nullptr;
    QLabel *m_status = nullptr;
    QSplitter *m_across = nullptr, *m_down = nullptr;
    ProductPane *m_products = nullptr;
    PagePane *m_pages = nullptr;
    RunPane *m_runPane = nullptr;
    QToolBar *m_toolBar = nullptr;
    QAction *m_brand = nullptr, *m_printAction = nullptr, *m_mappingAction = nullptr,
            *m_forgetAction = nullptr, *m_staleAction = nullptr;
    QPushButton *m_printButton = nullptr;
};

} // namespace updatefacts
