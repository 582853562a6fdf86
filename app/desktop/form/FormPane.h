// SPDX-License-Identifier: MIT
#pragma once

#include "desktop/form/FormPart.h"
#include "desktop/form/NeededAnswers.h"

#include <QWidget>

#include <vector>

class QComboBox;
class QLabel;
class QListWidget;
class QListWidgetItem;
class QProgressBar;
class QStackedWidget;

namespace updatefacts {

class FormPage;

/// The form: at the start side how far it is, the sections, and which questions are asked; beside
/// that the page of the section chosen.
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
    void setFilter(RowFilter filter);

  protected:
    void changeEvent(QEvent *event) override;

  protected:
    void resizeEvent(QResizeEvent *event) override;

  private:
    void build();
    QWidget *side();
    void refresh();
    void showSection(int index);
    [[nodiscard]] int shownFrom(int index, int step) const;
    void fitList();
    void refreshFindings();
    [[nodiscard]] std::optional<Severity> worstIn(const Section &section) const;
    void refreshItem(QListWidgetItem *item, const Section &section,
                     const std::vector<NeededAnswer> &needed);
    void showProgress(const std::vector<NeededAnswer> &needed);

    FormContext m_context;
    QLabel *m_total;
    QProgressBar *m_bar;
    QListWidget *m_list;
    QComboBox *m_filter;
    QStackedWidget *m_stack;
    std::vector<const Section *> m_sections;
    std::vector<FormPage *> m_pages; ///< of the sections; null until first shown
};

} // namespace updatefacts
