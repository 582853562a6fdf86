// SPDX-License-Identifier: MIT
#pragma once

#include "desktop/run/TableRun.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QProgressBar;
class QPushButton;
class QTableView;
class QToolButton;

namespace updatefacts {

class ProblemsModel;
class Words;

/// What becomes of the rows: before a run those that cannot be printed, while it runs how far it
/// is, and afterwards what came of it, with the rows that were left out.
class RunPane : public QWidget {
    Q_OBJECT

  public:
    RunPane(const Words &words, QWidget *parent);

    /// What is wrong with the list, before anything is printed.
    void showProblems(const ShopList *list);
    void begin();
    void expect(qint64 labels); ///< of the whole run
    void show(const RunProgress &progress);
    void show(const RunResult &result);
    [[nodiscard]] QString sentence() const;
    [[nodiscard]] bool isOpen() const; ///< the table of rows
    void setOpen(bool isOpen);

  Q_SIGNALS:
    void stopAsked();
    void goOnAsked();   ///< with a run that was stopped or has failed
    void folderAsked(); ///< of what was printed
    void opened(bool isOpen);

  protected:
    void changeEvent(QEvent *event) override;

  private:
    QHBoxLayout *head();
    void addTable();
    void say(const QString &sentence);
    void fit();
    [[nodiscard]] QString summaryOf(const RunResult &result) const;

    ProblemsModel *m_problems;
    qint64 m_labels = 0;
    QLabel *m_icon = nullptr, *m_sentence = nullptr;
    QProgressBar *m_progress = nullptr;
    QPushButton *m_stop = nullptr, *m_goOn = nullptr, *m_folder = nullptr;
    QToolButton *m_open = nullptr;
    QTableView *m_table = nullptr;
};

} // namespace updatefacts
