// SPDX-License-Identifier: MIT
#pragma once

#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>

namespace updatefacts {

/// A web server of this computer that answers everything in one way, and keeps what it was asked.
class PageServer {
  public:
    /// answer: the whole of it; empty: it never answers.
    explicit PageServer(QByteArray answer) : m_answer(std::move(answer)) {
        m_server.listen(QHostAddress::LocalHost);
        QObject::connect(&m_server, &QTcpServer::newConnection, [this] {
            QTcpSocket *socket = m_server.nextPendingConnection();
            QObject::connect(socket, &QTcpSocket::readyRead, [this, socket] {
                m_asked += socket->readAll();
                if (m_answer.isEmpty() || !m_asked.endsWith("\r\n\r\n"))
                    return;
                socket->write(m_answer);
                socket->disconnectFromHost();
            });
        });
    }

    [[nodiscard]] QUrl address() const {
        return QUrl(QStringLiteral("http://127.0.0.1:%1/01/1").arg(m_server.serverPort()));
    }
    [[nodiscard]] const QByteArray &asked() const { return m_asked; }

  private:
    QByteArray m_answer, m_asked;
    QTcpServer m_server;
};

} // namespace updatefacts
