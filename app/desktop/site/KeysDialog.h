// SPDX-License-Identifier: MIT
#pragma once

#ifndef Q_MOC_RUN // moc 6.4 does not understand <chrono>
#include "desktop/files/Clock.h"
#include "signature/key/Jwks.h"
#endif

#include <QDialog>

#include <functional>

class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QListWidgetItem;
class QPushButton;

namespace updatefacts {

/// The folder of the user's keys, which "updatefacts keys" has, too.
[[nodiscard]] QString keyFolder();
/// The names of the keys in it that may sign; none where the folder cannot be read.
[[nodiscard]] QStringList activeKeys();

/// The user's keys: what they are, a new one, the end of one.
class KeysDialog : public QDialog {
    Q_OBJECT

  public:
    KeysDialog(Clock clock, QWidget *parent);

  private:
    void build();
    QWidget *newKey();
    QWidget *buttons();
    void fill();
    [[nodiscard]] const QListWidgetItem *chosenKey() const;
    void refresh();
    void create();
    /// Retires or revokes the key that is chosen, once that is confirmed.
    void end(KeyState state);
    /// Says why where it fails.
    void attempt(const std::function<void()> &change);
    void say(const QString &text, bool isError);

    Clock m_clock;
    QListWidget *m_keys = nullptr;
    QComboBox *m_kind = nullptr;
    QLineEdit *m_passphrase = nullptr;
    QLineEdit *m_again = nullptr;
    QPushButton *m_create = nullptr;
    QPushButton *m_retire = nullptr;
    QPushButton *m_revoke = nullptr;
    QLabel *m_message = nullptr;
};

} // namespace updatefacts
