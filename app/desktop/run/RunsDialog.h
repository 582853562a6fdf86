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

/// The runs that were printed last: an unfinished one is gone on with, and of those ticked is shown
/// which labels are stale, to be exported or printed again, and what of the price list they have
/// not printed is printed. A label of a later run takes the place of the earlier's.
class RunsDialog : public QDialog {
    Q_OBJECT

  public:
    /// library: whose runs are ticked at first, whatever their price lists: a new list names the
    /// products of the old.
    RunsDialog(std::string library, QWidget *parent);

    /// Which labels of the ledgers are stale; of no use where other runs are ticked by now.
    void showStale(const QStringList &ledgers, std::shared_ptr<const FoundStale> stale);
    void say(const QString &sentence);
    void findStale(); ///< of the runs ticked
    /// A run that was printed elsewhere; false: it is no ledger.
    bool addRun(const QString &ledger);
    /// Of the runs ticked, in the order of their printing.
    [[nodiscard]] QStringList ledgers() const;
    /// Writes the stale labels as a table; false: it could not be.
    bool exportTo(const QString &file);
    [[nodiscard]] QString sentence() const;

  Q_SIGNALS:
    void staleAsked(const QStringList &ledgers);
    void goOnAsked(const updatefacts::LastRun &run);
    void listAsked(const QString &file); ///< a table of just the stale labels, to be printed
    /// What of the price list these have not printed is to be printed.
    void restAsked(const QStringList &ledgers);

  private:
    void addRuns(QVBoxLayout &layout);
    void addRunButtons(QVBoxLayout &layout);
    void addStale(QVBoxLayout &layout);
    void addStaleButtons(QVBoxLayout &layout);
    void showRuns();
    void take(std::shared_ptr<const FoundStale> stale);
    void refresh();
    [[nodiscard]] QString summary() const;
    void askLedger();
    [[nodiscard]] const LastRun *run() const;
    [[nodiscard]] const LastRun &newestTicked() const;
    void askWhereToExport();
    void printThese();

    std::string m_library;
    std::vector<LastRun> m_runs;               ///< as they stand in the list, newest first
    std::shared_ptr<const FoundStale> m_stale; ///< null: it is not known
    StaleModel *m_model;
    QListWidget *m_list = nullptr;
    QLabel *m_sentence = nullptr;
    QTableView *m_table = nullptr;
    QPushButton *m_goOn = nullptr, *m_find = nullptr, *m_folder = nullptr, *m_rest = nullptr,
                *m_export = nullptr, *m_print = nullptr;
};

} // namespace updatefacts
