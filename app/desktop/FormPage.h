// SPDX-License-Identifier: MIT
#pragma once

#include "desktop/FormPart.h"

#include <QScrollArea>

#include <functional>

namespace updatefacts {

class GroupRows;

/// One section of the definitions as a page that scrolls.
class FormPage : public QScrollArea {
    Q_OBJECT

  public:
    FormPage(const FormContext &context, const Section &section, QWidget *parent);

    /// A button at the end of the page that leads to the section of the given title.
    void addNext(const Word &title, std::function<void()> go);
    void focusOnFirst();
    void refresh();
    void showFindings(const Findings &findings);
    /// Puts the focus on the field and brings it into view; false where it is not on this page.
    bool focusOn(const Pointer &pointer);
    [[nodiscard]] const Section &section() const { return m_section; }

  protected:
    bool focusNextPrevChild(bool next) override;

  private:
    bool leave(bool next);

    const Section &m_section;
    const Words &m_words;
    GroupRows *m_rows;
};

} // namespace updatefacts
