// SPDX-License-Identifier: MIT
#pragma once

#include "definitions/Words.h"
#include "desktop/editing/DisclosureModel.h"

#include <QWidget>

class QLabel;
class QToolButton;
class QTreeWidget;
class QTreeWidgetItem;
class QVBoxLayout;

namespace updatefacts {

/// What the schemes ask for that are law where the product is sold, and those chosen beside them:
/// which are met, and which answers each still needs. Stands beside the form and follows it while
/// it is seen.
class ReadinessPane : public QWidget {
    Q_OBJECT

  public:
    ReadinessPane(DisclosureModel &model, const Words &words, QWidget *parent);

  Q_SIGNALS:
    void goTo(const updatefacts::Pointer &pointer);

  protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

  private:
    void addTree(QVBoxLayout *layout);
    void addSchemes(QVBoxLayout *layout);
    void refresh();
    void addScheme(const std::string &id, bool isOpen);
    void addRest(QTreeWidgetItem *scheme, int count);
    void addNotSeen(QTreeWidgetItem *scheme, const Profile &profile);
    void addLine(QTreeWidgetItem *scheme, const Finding &finding);
    void choose(const std::string &id, bool isWanted);

    DisclosureModel &m_model;
    const Words &m_words;
    QLabel *m_intro = nullptr;
    QTreeWidget *m_tree = nullptr;
    QToolButton *m_more = nullptr;
    std::vector<Pointer> m_places; ///< by the number each line carries
};

} // namespace updatefacts
