// SPDX-License-Identifier: MIT
#pragma once

#include "desktop/run/LastRuns.h"

#ifndef Q_MOC_RUN
#include "retail/shop/FindStale.h"
#endif

#include <QDialog>

#include <memory>

class QLabel;
class QListWidget;
class QPushButton;
class QTableView;
class QVBoxLayout;

namespace updatefacts {

class StaleModel;

/// The runs that were printed last: an unfinished one is gone on with, and of each is shown which
/// of its labels are stale, to be exported or printed again.
class RunsDialog : public QDialog {
    Q_OBJECT

  public:
    explicit RunsDialog(QWidget *parent);

    /// Which labels of the run chosen are stale.
    void showStale(std::shared_ptr<const FoundStale> stale);
    void say(const QString &sentence);
    void findStale(); ///< of the run chosen
    /// Writes the stale labels as a table; false: it could not be.
    bool exportTo(const QString &file);
    [[nodiscard]] QString sentence() const;

  Q_SIGNALS:
    void staleAsked(const QString &ledger);
    void goOnAsked(const updatefacts::LastRun &run);
    void listAsked(const QString &file); ///< a table of just the stale labels, to be printed

  private:
    void addRuns(QVBoxLayout &layout);
    void addStale(QVBoxLayout &layout);
    void refresh();
    [[nodiscard]] const LastRun *run() const;
    void askWhereToExport();
    void printThese();

    std::vector<LastRun> m_runs;
    std::shared_ptr<const FoundStale> m_stale;
    StaleModel *m_model;
    QListWidget *m_list = nullptr;
    QLabel *m_sentence = nullptr;
    QTableView *m_table = nullptr;
    QPushButton *m_goOn = nullptr, *m_find = nullptr, *m_folder = nullptr, *m_export = nullptr,
                *m_print = nullptr;
};

} // namespace updatefacts
