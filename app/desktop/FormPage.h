// SPDX-License-Identifier: MIT
#pragma once

#include "desktop/FormPart.h"

#include <QScrollArea>

namespace updatefacts {

class GroupRows;

/// One section of the definitions as a page that scrolls.
class FormPage : public QScrollArea {
    Q_OBJECT

  public:
    FormPage(const FormContext &context, const Section &section, QWidget *parent);

    void refresh();
    void showFindings(const Findings &findings);
    /// Puts the focus on the field and brings it into view; false where it is not on this page.
    bool focusOn(const Pointer &pointer);
    [[nodiscard]] const Section &section() const { return m_section; }

  private:
    const Section &m_section;
    GroupRows *m_rows;
};

} // namespace updatefacts
