// SPDX-License-Identifier: MIT
#pragma once

#include "desktop/form/FormPart.h"
#include "desktop/form/NextStop.h"
#include "desktop/look/ClickGuard.h"

#include <QScrollArea>

#include <functional>

class QLabel;
class QToolButton;
class QVBoxLayout;

namespace updatefacts {

class GroupRows;

/// The fields of one section, which scroll when there is no room for them. Whatever comes and goes,
/// the field that is being answered stays where it is, and a click that was meant for what stood
/// there a moment ago does nothing.
class FormPage : public QScrollArea {
    Q_OBJECT

  public:
    FormPage(const FormContext &context, const Section &section, QWidget *parent);

    void refresh();
    void showFindings(const Findings &findings);
    void setFilter(RowFilter filter);
    bool focusOn(const Pointer &pointer);
    void focusOnFirst(); ///< of its controls
    void comeToRest();   ///< what moved was meant to: every click counts again
    /// Ends the page with a button that goes on to the next section.
    void addNext(const Word &title, std::function<void()> go);
    [[nodiscard]] const Section &section() const { return m_section; }

  protected:
    bool focusNextPrevChild(bool next) override;

  private:
    void addTitle(QVBoxLayout *layout);
    void addHousekeeping(const FormContext &context, QVBoxLayout *layout);
    void showEmptiness();
    [[nodiscard]] const QWidget *anchor() const;
    bool leave(bool next);

    const Section &m_section;
    const Words &m_words;
    std::vector<Field> m_asked, m_filledIn; ///< questions; what the program fills in
    GroupRows *m_rows = nullptr;
    GroupRows *m_housekeeping = nullptr; ///< null where there is none
    QToolButton *m_fold = nullptr;       ///< shows it
    QLabel *m_nothing = nullptr;         ///< said where the filter leaves nothing
    ClickGuard m_guard;
    NextStop m_next;
};

} // namespace updatefacts
