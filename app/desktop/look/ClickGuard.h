// SPDX-License-Identifier: MIT
#pragma once

#include <QElapsedTimer>
#include <QHash>
#include <QObject>
#include <QPoint>

class QWidget;

namespace updatefacts {

/// Keeps a click from landing on what was not there when the user set out to click. For half a
/// second after a change, a press of the mouse counts only where it meets the same control as
/// before the change. The keyboard is free.
class ClickGuard : public QObject {
    Q_OBJECT

  public:
    /// Guards the area and all that is in it.
    explicit ClickGuard(QWidget &area);
    ~ClickGuard() override;
    ClickGuard(const ClickGuard &) = delete;
    ClickGuard &operator=(const ClickGuard &) = delete;

    void remember(); ///< where all stands: a change is about to be made
    void cover();    ///< the area itself has come to where the pointer is
    void forget();   ///< what moves now moves because the user asked for it

  protected:
    bool eventFilter(QObject *object, QEvent *event) override;

  private:
    [[nodiscard]] bool isOn() const;
    void begin();
    [[nodiscard]] bool hasMoved(const QWidget *target) const;

    QWidget &m_area;
    QHash<const QWidget *, QPoint> m_places; ///< on the screen, before the change
    QElapsedTimer m_since;                   ///< the change
    bool m_isPressed = false;                ///< a press did not count; nor does its release
};

} // namespace updatefacts
