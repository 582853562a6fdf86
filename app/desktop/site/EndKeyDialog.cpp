// SPDX-License-Identifier: MIT
#include "desktop/site/EndKeyDialog.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace updatefacts {

namespace {

constexpr int lineLength = 64; ///< characters

QString consequenceOf(const QString &key, KeyState state) {
    return state == KeyState::revoked
               ? EndKeyDialog::tr(
                     "From now on everything that the key %1 ever signed fails when it is checked, "
                     "even labels on the shelf. Revoke a key that was lost or stolen; retire one "
                     "that you only replace. This cannot be undone.")
                     .arg(key)
               : EndKeyDialog::tr("From now on the key %1 signs nothing more. What it has signed "
                                  "stays good; whoever checks it reads that the key is retired. "
                                  "This cannot be undone.")
                     .arg(key);
}

} // namespace

EndKeyDialog::EndKeyDialog(const QString &key, KeyState state, QWidget *parent) : QDialog(parent) {
    const bool isRevoked = state == KeyState::revoked;
    setWindowTitle(isRevoked ? tr("Revoke a key") : tr("Retire a key"));
    auto *layout = new QVBoxLayout(this);
    layout->setSizeConstraint(QLayout::SetFixedSize); // no sentence is cut off
    auto *consequence = new QLabel(consequenceOf(key, state), this);
    consequence->setObjectName(QStringLiteral("consequence"));
    consequence->setTextFormat(Qt::PlainText);
    consequence->setWordWrap(true);
    consequence->setFixedWidth(fontMetrics().averageCharWidth() * lineLength);
    layout->addWidget(consequence);
    if (isRevoked)
        layout->addWidget(whyRevoked());
    layout->addWidget(buttons(state));
    setAccessibleDescription(consequence->text());
}

QString EndKeyDialog::reason() const {
    return m_reason ? m_reason->text().simplified() : QString();
}

QWidget *EndKeyDialog::whyRevoked() {
    auto *line = new QWidget(this);
    auto *form = new QFormLayout(line);
    form->setContentsMargins({});
    m_reason = new QLineEdit(line);
    m_reason->setObjectName(QStringLiteral("reason"));
    form->addRow(tr("&Why, for everybody to read"), m_reason);
    return line;
}

QWidget *EndKeyDialog::buttons(KeyState state) {
    auto *buttons = new QDialogButtonBox(this);
    auto *end = buttons->addButton(state == KeyState::revoked ? tr("&Revoke the key")
                                                              : tr("&Retire the key"),
                                   QDialogButtonBox::AcceptRole);
    auto *cancel = buttons->addButton(QDialogButtonBox::Cancel);
    end->setObjectName(QStringLiteral("end"));
    end->setAutoDefault(false);
    cancel->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    return buttons;
}

} // namespace updatefacts
