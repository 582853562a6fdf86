// SPDX-License-Identifier: MIT
#include "desktop/retail/ConnectDialog.h"

#include "retail/database/Connection.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

namespace updatefacts {

ConnectDialog::ConnectDialog(QWidget *parent) : QDialog(parent) {
    setWindowTitle(tr("Price list from a database"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *form = new QFormLayout(this);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_connection = new QLineEdit(this);
    m_connection->setLayoutDirection(Qt::LeftToRight);
    m_connection->setPlaceholderText(QStringLiteral("postgresql://shop@server/prices"));
    form->addRow(tr("&Database"), m_connection);
    m_query = new QPlainTextEdit(this);
    m_query->setLayoutDirection(Qt::LeftToRight);
    m_query->setTabChangesFocus(true);
    m_query->setPlaceholderText(QStringLiteral("SELECT gtin, price FROM products"));
    form->addRow(tr("&Query (SQL)"), m_query);
    auto *help = new QLabel(tr("sqlite:FILE, postgresql://USER@HOST/DATABASE or odbc:NAME. The "
                               "password comes from UPDATEFACTS_DB_PASSWORD or a password file, "
                               "never from here."),
                            this);
    help->setObjectName(QStringLiteral("help"));
    help->setWordWrap(true);
    form->addRow(help);
    addButtons(*form);
    connect(m_connection, &QLineEdit::textChanged, this, &ConnectDialog::refresh);
    connect(m_query, &QPlainTextEdit::textChanged, this, &ConnectDialog::refresh);
    refresh();
}

void ConnectDialog::addButtons(QFormLayout &form) {
    auto *buttons = new QDialogButtonBox(this);
    m_open = buttons->addButton(tr("&Open"), QDialogButtonBox::AcceptRole);
    auto *cancel = buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    m_open->setDefault(true);
    form.addRow(buttons);
    connect(m_open, &QPushButton::clicked, this, [this] {
        Q_EMIT asked(m_connection->text().trimmed(), m_query->toPlainText());
        close();
    });
    connect(cancel, &QPushButton::clicked, this, &QDialog::close);
}

void ConnectDialog::choose(const QString &connection, const QString &query) {
    m_connection->setText(connection);
    m_query->setPlainText(query);
}

void ConnectDialog::refresh() {
    m_open->setEnabled(isConnection(m_connection->text().trimmed().toStdString()) &&
                       !m_query->toPlainText().trimmed().isEmpty());
}

} // namespace updatefacts
