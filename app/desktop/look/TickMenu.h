// SPDX-License-Identifier: MIT
#pragma once

#include <QMenu>

namespace updatefacts {

/// A menu of things to tick: it stays open while they are ticked, with the mouse as with Space.
class TickMenu : public QMenu {
    Q_OBJECT

  public:
    explicit TickMenu(QWidget *parent) : QMenu(parent) {}

  protected:
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

  private:
    bool tick();
};

} // namespace updatefacts
