// SPDX-License-Identifier: MIT
#pragma once

#include "desktop/site/AskAddress.h"

#include <QGroupBox>

class QLabel;
class QPushButton;

namespace updatefacts {

/// Shows where the code of a label leads and, when somebody wants to know, whether it answers.
class CodeTarget : public QGroupBox {
    Q_OBJECT

  public:
    /// address: what the code opens.
    CodeTarget(const QString &address, QWidget *parent);

  private:
    void ask();
    void show(const AddressAnswer &answer);

    QUrl m_address;
    AskAddress m_question;
    QLabel *m_answer = nullptr;
    QPushButton *m_ask = nullptr;
};

} // namespace updatefacts
