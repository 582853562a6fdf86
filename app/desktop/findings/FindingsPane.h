// SPDX-License-Identifier: MIT
#pragma once

#include "desktop/editing/DisclosureModel.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QTableView;
class QToolButton;
class QVBoxLayout;

namespace updatefacts {

class FindingsModel;
class Words;

/// What is to be said of the disclosure: one line that counts, and on demand the list. A click, or
/// Enter, goes to the field.
class FindingsPane : public QWidget {
    Q_OBJECT

  public:
    FindingsPane(DisclosureModel &model, const Words &words, QWidget *parent);

    void goToNext();   ///< the finding after the one selected, round and round
    void focusTable(); ///< opens the list for it
    [[nodiscard]] bool isOpen() const;
    void setOpen(bool open); ///< the list; else the line alone stays

  Q_SIGNALS:
    void goTo(const updatefacts::Pointer &pointer);
    void opened(bool open);

  protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

  private:
    void addHead(QVBoxLayout *layout);
    void addTable(QVBoxLayout *layout);
    void refresh();
    void refreshToggles();
    void fitColumns();
    void showWholeRows();
    [[nodiscard]] QString summary() const;

    DisclosureModel &m_model;
    const Words &m_words;
    FindingsModel *m_findings;
    QToolButton *m_toggles[3] = {}; ///< by severity
    QLabel *m_icon = nullptr;
    QLabel *m_summary = nullptr;
    QToolButton *m_open = nullptr;
    QTableView *m_table = nullptr;
    QTimer m_fit; ///< the list to whole rows
};

} // namespace updatefacts
