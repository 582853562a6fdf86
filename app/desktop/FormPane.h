// SPDX-License-Identifier: MIT
#pragma once

#include "desktop/FormContext.h"

#include <QWidget>

#include <vector>

class QListWidget;
class QListWidgetItem;
class QStackedWidget;

namespace updatefacts {

class FormPage;

/// The form: the sections at the start side, each with its state, and the page of the one chosen.
class FormPane : public QWidget {
    Q_OBJECT

  public:
    FormPane(const FormContext &context, QWidget *parent);

    /// Opens the field's section and puts the focus on it.
    void goTo(const Pointer &pointer);
    [[nodiscard]] QListWidget *sections() { return m_list; }
    void goToSection(int index);
    void goOn(int step); ///< to the next section that is shown, 1, or the one before, -1
    [[nodiscard]] FormPage *page() const; ///< that is shown

  protected:
    void changeEvent(QEvent *event) override;

  private:
    void refresh();
    void showSection(int index);
    [[nodiscard]] int shownFrom(int index, int step) const;
    void fitList();
    void refreshFindings();
    void refreshItem(QListWidgetItem *item, const Section &section);

    FormContext m_context;
    QListWidget *m_list;
    QStackedWidget *m_stack;
    std::vector<const Section *> m_sections;
    std::vector<FormPage *> m_pages; ///< of the sections; null until first shown
};

} // namespace updatefacts
