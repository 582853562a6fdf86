// SPDX-License-Identifier: MIT
#pragma once

#include <QPoint>
#include <QPointer>
#include <QScrollArea>

namespace updatefacts {

/// Keeps a widget of a page where it is on the screen, to the pixel, while others above it come,
/// go or grow: from its making to its end, and once more when what was shown anew has its final
/// size. The page is scrolled by as much; where it cannot be scrolled so far, its margins give way
/// until it can.
class ScrollAnchor {
  public:
    /// `anchor`: inside the area's widget; null: nothing is kept.
    ScrollAnchor(QScrollArea &area, const QWidget *anchor);
    ~ScrollAnchor();
    ScrollAnchor(const ScrollAnchor &) = delete;
    ScrollAnchor &operator=(const ScrollAnchor &) = delete;

  private:
    [[nodiscard]] int place() const;
    void moveBack() const;
    void followLate(int turns) const;

    QScrollArea &m_area;
    QPointer<const QWidget> m_anchor;
    int m_before = 0;
};

} // namespace updatefacts
