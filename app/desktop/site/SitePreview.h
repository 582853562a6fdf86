// SPDX-License-Identifier: MIT
#pragma once

#include <QTcpServer>
#include <QUrl>

class QTcpSocket;

namespace updatefacts {

/// Gives the pages of a site to the browsers of this computer, and to no other one: pages ask for
/// files of their server, which they have not when they are opened from the disk.
class SitePreview : public QObject {
    Q_OBJECT

  public:
    explicit SitePreview(QObject *parent = nullptr);

    /// The address of the path (percent-encoded) in the folder; empty where no port is free.
    [[nodiscard]] QUrl serve(const QString &folder, const QString &path);

  private:
    void greet();
    void answer(QTcpSocket &socket);
    [[nodiscard]] QByteArray answerTo(const QByteArray &request) const;
    [[nodiscard]] QByteArray fileAt(const QByteArray &path, bool withBody) const;

    QTcpServer m_server;
    QString m_root; ///< canonical
};

} // namespace updatefacts
