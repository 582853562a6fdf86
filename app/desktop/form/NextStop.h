// SPDX-License-Identifier: MIT
#pragma once

#include <QPointer>
#include <QWidget>

#include <vector>

namespace updatefacts {

/// Where Tab leads: to the control that came next when the user entered this one, so that what is
/// typed on without looking lands where it was meant to. Controls that have come in between are
/// passed over, unless their question hangs on the answer that is being given.
class NextStop {
  public:
    /// The control has the focus now; `stops`: all of the page, as they are read.
    void enter(QWidget *control, const std::vector<QWidget *> &stops);
    /// Null: there is none behind the control.
    [[nodiscard]] QWidget *after(QWidget *control, const std::vector<QWidget *> &stops) const;

  private:
    QPointer<QWidget> m_control, m_next;
};

} // namespace updatefacts
