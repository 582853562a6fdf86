// SPDX-License-Identifier: MIT
#include "desktop/site/SitePreview.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTcpSocket>

#include <array>

namespace updatefacts {

namespace {

constexpr qsizetype longestRequest = 16 * 1024; ///< bytes; a browser's has some hundred

QByteArray mediaTypeOf(const QString &file) {
    static constexpr std::array types = {std::pair{".html", "text/html; charset=utf-8"},
                                         std::pair{".css", "text/css; charset=utf-8"},
                                         std::pair{".js", "text/javascript; charset=utf-8"},
                                         std::pair{".json", "application/json"},
                                         std::pair{".yaml", "text/yaml; charset=utf-8"},
                                         std::pair{".svg", "image/svg+xml"},
                                         std::pair{".png", "image/png"},
                                         std::pair{".pdf", "application/pdf"},
                                         std::pair{".ics", "text/calendar; charset=utf-8"},
                                         std::pair{".atom", "application/atom+xml"},
                                         std::pair{".xml", "application/xml"},
                                         std::pair{".txt", "text/plain; charset=utf-8"}};
    for (const auto &[ending, type] : types)
        if (file.endsWith(QLatin1String(ending)))
            return type;
    return "application/octet-stream";
}

QByteArray responseOf(const QByteArray &status, const QByteArray &headers, const QByteArray &body,
                      bool withBody = true) {
    return "HTTP/1.1 " + status + "\r\nConnection: close\r\nCache-Control: no-store\r\n" +
           "X-Content-Type-Options: nosniff\r\nContent-Length: " + QByteArray::number(body.size()) +
           "\r\n" + headers + "\r\n" + (withBody ? body : QByteArray());
}

/// The value of a header, or nothing.
QByteArray headerOf(const QByteArray &request, const QByteArray &name) {
    for (const QByteArray &line : request.split('\n'))
        if (const qsizetype colon = line.indexOf(':');
            colon > 0 && line.left(colon).trimmed().compare(name, Qt::CaseInsensitive) == 0)
            return line.mid(colon + 1).trimmed();
    return {};
}

} // namespace

SitePreview::SitePreview(QObject *parent) : QObject(parent) {
    connect(&m_server, &QTcpServer::newConnection, this, &SitePreview::greet);
}

QUrl SitePreview::serve(const QString &folder, const QString &path) {
    m_root = QFileInfo(folder).canonicalFilePath();
    if (!m_server.isListening() && !m_server.listen(QHostAddress::LocalHost))
        return {};
    return QUrl(QStringLiteral("http://127.0.0.1:%1").arg(m_server.serverPort()) + path);
}

void SitePreview::greet() {
    while (QTcpSocket *socket = m_server.nextPendingConnection()) {
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { answer(*socket); });
    }
}

void SitePreview::answer(QTcpSocket &socket) {
    const QByteArray request = socket.peek(longestRequest);
    const bool isWhole = request.contains("\r\n\r\n");
    if (!isWhole && request.size() < longestRequest)
        return; // the rest is under way
    socket.disconnect(this);
    socket.write(isWhole ? answerTo(request) : responseOf("431 Too Large", {}, {}));
    socket.disconnectFromHost();
}

QByteArray SitePreview::answerTo(const QByteArray &request) const {
    const QList<QByteArray> words = request.left(request.indexOf('\r')).split(' ');
    // A page of others whose name leads to this computer is none of ours.
    const QByteArray here = "127.0.0.1:" + QByteArray::number(m_server.serverPort());
    if (words.size() != 3 || headerOf(request, "Host") != here)
        return responseOf("400 Bad Request", {}, {});
    if (words[0] != "GET" && words[0] != "HEAD")
        return responseOf("405 Method Not Allowed", "Allow: GET, HEAD\r\n", {});
    return fileAt(words[1].split('?').first(), words[0] == "GET");
}

/// path: as it was asked for, without its query.
QByteArray SitePreview::fileAt(const QByteArray &path, bool withBody) const {
    const QString name = QString::fromUtf8(QByteArray::fromPercentEncoding(path));
    QFileInfo found(m_root + name);
    const QString whole = found.canonicalFilePath();
    if (m_root.isEmpty() || !(whole + QLatin1Char('/')).startsWith(m_root + QLatin1Char('/')))
        return responseOf("404 Not Found", {}, {}, withBody);
    if (found.isDir() && !path.endsWith('/'))
        return responseOf("301 Moved Permanently", "Location: " + path + "/\r\n", {}, withBody);
    if (found.isDir())
        found.setFile(QDir(whole), QStringLiteral("index.html"));
    QFile file(found.filePath());
    if (!found.isFile() || !file.open(QIODevice::ReadOnly))
        return responseOf("404 Not Found", {}, {}, withBody);
    return responseOf("200 OK", "Content-Type: " + mediaTypeOf(found.fileName()) + "\r\n",
                      file.readAll(), withBody);
}

} // namespace updatefacts
