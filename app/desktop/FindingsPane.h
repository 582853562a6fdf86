// SPDX-License-Identifier: MIT
#pragma once

#include "desktop/DisclosureModel.h"

#include <QWidget>

class QLabel;
class QMenu;
class QTableView;
class QToolButton;
class QVBoxLayout;

namespace updatefacts {

class FindingsModel;
class Words;

/// All that is to be said of the disclosure, by severity and for the schemes chosen. A double
/// click, or Enter, goes to the field.
class FindingsPane : public QWidget {
    Q_OBJECT

  public:
    FindingsPane(DisclosureModel &model, const Words &words, QWidget *parent);

    void goToNext(); ///< the finding after the one selected, round and round
    void focusTable();

  Q_SIGNALS:
    void goTo(const updatefacts::Pointer &pointer);
    void readinessAsked();

  private:
    void addHead(QVBoxLayout *layout);
    void addTable(QVBoxLayout *layout);
    void fillProfiles(QMenu *menu);
    void refresh();

    DisclosureModel &m_model;
    const Words &m_words;
    FindingsModel *m_findings;
    QToolButton *m_toggles[3] = {}; ///< by severity
    QLabel *m_summary = nullptr;
    QToolButton *m_profiles = nullptr;
    QTableView *m_table = nullptr;
};

} // namespace updatefacts
