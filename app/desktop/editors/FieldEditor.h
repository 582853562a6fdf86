// SPDX-License-Identifier: MIT
#pragma once

#include "document/tree/Value.h"

#include <QWidget>

#include <optional>

namespace updatefacts {

/// The control of one field. It shows what the disclosure says and tells what the user makes of
/// it; it refuses nothing: what is wrong with a value is said beside it.
class FieldEditor : public QWidget {
    Q_OBJECT

  public:
    using QWidget::QWidget;

    /// Shows the value, or that there is none. Leaves a text alone that already says so, so that
    /// the cursor stays where it is.
    virtual void display(const Value *value) = 0;
    /// The control that takes the focus for the field.
    [[nodiscard]] virtual QWidget *focusTarget() = 0;
    /// What screen readers say of the control.
    virtual void describe(const QString &name, const QString &description);

  Q_SIGNALS:
    void typed(const std::optional<updatefacts::Value> &value);  ///< one key or arrow of several
    void chosen(const std::optional<updatefacts::Value> &value); ///< a change by itself
    void left(); ///< the focus went elsewhere, or the mouse came: what follows is another step

  protected:
    /// Tells of left() for the control.
    void watchFocus(QWidget *control);
    bool eventFilter(QObject *object, QEvent *event) override;
};

} // namespace updatefacts
