// SPDX-License-Identifier: MIT
#pragma once

#include <QFrame>

class QLabel;

namespace updatefacts {

enum class Severity;
struct Notice;

/// One notice across the window: icon, text, a button for each choice, and one to close it.
/// Escape closes it as well when the focus is inside.
class NoticeRow : public QFrame {
    Q_OBJECT

  public:
    NoticeRow(const Notice &notice, QWidget *parent);

    /// Tells screen readers, which say it at once. To be called when the row is shown.
    void announce();

  Q_SIGNALS:
    void chosen(std::size_t choice);
    void closed();

  protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

  private:
    void showIcon();

    Severity m_severity;
    QLabel *m_icon;
};

} // namespace updatefacts
