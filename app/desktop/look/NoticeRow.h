// SPDX-License-Identifier: MIT
#pragma once

#include "desktop/look/ClickGuard.h"

#include <QFrame>

class QHBoxLayout;
class QLabel;

namespace updatefacts {

enum class Severity;
struct Notice;

/// One notice across the window: icon, text, a button for each choice, and one to close it.
/// Escape closes it as well when the focus is inside.
/// A click that was on its way to something else when the row came does nothing.
class NoticeRow : public QFrame {
    Q_OBJECT

  public:
    NoticeRow(const Notice &notice, QWidget *parent);

    [[nodiscard]] static QMargins margins(); ///< around text and buttons
    /// How many messages wait behind this one: told beside it.
    void setWaiting(int count);
    /// Tells screen readers, which say it at once. To be called when the row is shown.
    void announce();

  Q_SIGNALS:
    void chosen(std::size_t choice);
    void closed();

  protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

  private:
    void showIcon();
    void addClose(QHBoxLayout *layout, const QString &about);

    Severity m_severity;
    QLabel *m_icon;
    QLabel *m_waiting;
    ClickGuard m_guard;
};

} // namespace updatefacts
