// SPDX-License-Identifier: MIT
#pragma once

#ifndef Q_MOC_RUN // moc 6.4 does not understand <chrono>
#include "signature/key/Jwks.h"
#endif

#include <QDialog>

class QLineEdit;

namespace updatefacts {

/// Asks whether a key is to be retired or revoked, for which there is no way back, and says what
/// follows from it.
class EndKeyDialog : public QDialog {
    Q_OBJECT

  public:
    /// key: its name. state: what it is to be, retired or revoked.
    EndKeyDialog(const QString &key, KeyState state, QWidget *parent);

    /// Why it is revoked; may be empty.
    [[nodiscard]] QString reason() const;

  private:
    QWidget *whyRevoked();
    QWidget *buttons(KeyState state);

    QLineEdit *m_reason = nullptr;
};

} // namespace updatefacts
