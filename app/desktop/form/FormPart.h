// SPDX-License-Identifier: MIT
#pragma once

#include "desktop/editing/FormContext.h"

#include <QWidget>

namespace updatefacts {

/// Which questions are asked on a page.
enum class RowFilter { all, needed, unanswered };

/// A part of the form: a field, the members of a group, the items of a list.
class FormPart : public QWidget {
    Q_OBJECT

  public:
    using QWidget::QWidget;

    /// Shows what the model says now.
    virtual void refresh() = 0;
    /// Shows the findings about the places that are this part's own.
    virtual void showFindings(const Findings &findings) = 0;
    /// Puts the focus on the control for the place; false where it is none of this part.
    virtual bool focusOn(const Pointer &pointer) = 0;
};

/// Whether the second pointer leads to the first place or into it.
[[nodiscard]] bool leadsInto(const Pointer &place, const Pointer &pointer);

} // namespace updatefacts
