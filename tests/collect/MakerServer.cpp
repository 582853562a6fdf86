// SPDX-License-Identifier: MIT
#include "MakerServer.h"

#include <QCryptographicHash>
#include <QFile>
#include <QPointer>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslSocket>
#include <QTcpServer>
#include <QThread>
#include <QTimer>

#include <atomic>
#include <cstdlib>
#include <mutex>

namespace updatefacts {

namespace {

namespace fs = std::filesystem;

void makeCertificate(const fs::path &folder, MakerServer::Tls tls) {
    const std::string names = tls == MakerServer::Tls::otherName
                                  ? "DNS:somebody.example"
                                  : "DNS:localhost,DNS:*.nordlicht.example,DNS:nordlicht.example,"
                                    "DNS:*.rebound.example,IP:127.0.0.1";
    const std::string line = "openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes "
                             "-days 30 -subj /CN=maker -addext subjectAltName=" +
                             names + " -keyout '" + (folder / "key.pem").string() + "' -out '" +
                             (folder / "certificate.pem").string() + "' 2>/dev/null";
    if (std::system(line.c_str()) != 0)
        std::abort();
}

QByteArray contentsOf(const fs::path &file) {
    QFile input(QString::fromStdString(file.string()));
    return input.open(QIODevice::ReadOnly) ? input.readAll() : QByteArray();
}

std::string etagOf(const std::string &body) {
    return '"' +
           QCryptographicHash::hash(QByteArray::fromStdString(body), QCryptographicHash::Sha1)
               .toHex()
               .toStdString() +
           '"';
}

Asked parsed(const QByteArray &head) {
    Asked asked;
    const QList<QByteArray> lines = head.split('\n');
    asked.path = lines.front().split(' ').value(1).toStdString();
    for (const QByteArray &line : lines.mid(1))
        if (const qsizetype colon = line.indexOf(':'); colon > 0)
            asked.fields[line.left(colon).toLower().toStdString()] =
                line.mid(colon + 1).trimmed().toStdString();
    return asked;
}

} // namespace

class MakerServer::Work : public QTcpServer {
  public:
    Work(const fs::path &folder, Tls tls) : m_folder(folder), m_tls(tls) {
        if (tls != Tls::none) {
            makeCertificate(folder, tls);
            m_configuration.setLocalCertificate(
                QSslCertificate(contentsOf(folder / "certificate.pem")));
            m_configuration.setPrivateKey(QSslKey(contentsOf(folder / "key.pem"), QSsl::Ec));
        }
    }

    void begin() {
        moveToThread(&m_thread);
        m_thread.start();
        QMetaObject::invokeMethod(
            this,
            [this] {
                if (!listen(QHostAddress::LocalHost))
                    std::abort();
                port = serverPort();
            },
            Qt::BlockingQueuedConnection);
    }
    void end() {
        QMetaObject::invokeMethod(
            this,
            [this] {
                close();
                qDeleteAll(findChildren<QSslSocket *>(QString(), Qt::FindDirectChildrenOnly));
            },
            Qt::BlockingQueuedConnection);
        m_thread.quit();
        m_thread.wait();
    }

    std::mutex mutex;
    std::map<std::string, ServedPage> pages;
    std::vector<Asked> asked;
    std::atomic<std::size_t> sent = 0;
    std::atomic<int> port = 0;

    [[nodiscard]] const fs::path &folder() const { return m_folder; }
    [[nodiscard]] const char *scheme() const { return m_tls == Tls::none ? "http" : "https"; }

  protected:
    void incomingConnection(qintptr descriptor) override {
        auto *socket = new QSslSocket(this);
        socket->setSocketDescriptor(descriptor);
        connect(socket, &QSslSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QSslSocket::readyRead, socket, [this, socket] { read(*socket); });
        if (m_tls == Tls::none)
            return;
        socket->setSslConfiguration(m_configuration);
        socket->startServerEncryption();
    }

  private:
    void read(QSslSocket &socket) {
        QByteArray text = socket.property("text").toByteArray() + socket.readAll();
        for (qsizetype end = text.indexOf("\r\n\r\n"); end >= 0; end = text.indexOf("\r\n\r\n")) {
            answer(socket, parsed(text.left(end)));
            text.remove(0, end + 4);
        }
        socket.setProperty("text", text);
    }

    void write(QSslSocket &socket, const std::string &bytes) {
        sent += bytes.size();
        socket.write(QByteArray::fromStdString(bytes));
    }

    void answer(QSslSocket &socket, const Asked &question) {
        ServedPage page{"nothing", 404};
        {
            const std::lock_guard lock(mutex);
            asked.push_back(question);
            const auto found = pages.find(question.path);
            if (found != pages.end() && found->second.busyFor > 0) {
                --found->second.busyFor;
                page = {"later", 429, {{"Retry-After", "1"}}};
            } else if (found != pages.end()) {
                page = found->second;
            }
        }
        const std::string etag = etagOf(page.body);
        const auto known = question.fields.find("if-none-match");
        if (page.status == 200 && page.manner == Manner::plain && known != question.fields.end() &&
            known->second == etag)
            page = {"", 304};
        page.fields.emplace("ETag", etag);
        send(socket, page);
    }

    void send(QSslSocket &socket, const ServedPage &page) {
        if (page.manner == Manner::silent)
            return;
        std::string head = "HTTP/1.1 " + std::to_string(page.status) + " X\r\n";
        for (const auto &[name, value] : page.fields)
            head += name + ": " + value + "\r\n";
        if (page.manner == Manner::huge)
            head += "Content-Length: 10737418240\r\n";
        else if (page.manner != Manner::endless && page.status != 304)
            head += "Content-Length: " + std::to_string(page.body.size()) + "\r\n";
        if (page.manner == Manner::packed)
            head += "Content-Encoding: gzip\r\n";
        if (page.manner == Manner::plain)
            return write(socket, head + "\r\n" + page.body); // in one packet
        write(socket, head + "\r\n");
        if (page.manner == Manner::endless || page.manner == Manner::huge)
            return flood(socket);
        if (page.manner == Manner::drip)
            return drip(socket, page.body);
        if (page.manner == Manner::breaksOff) {
            write(socket, page.body.substr(0, page.body.size() / 2));
            return socket.disconnectFromHost();
        }
        write(socket, page.body);
    }

    /// As fast as it is taken.
    void flood(QSslSocket &socket) {
        const auto more = [this, at = &socket] {
            if (at->bytesToWrite() + at->encryptedBytesToWrite() < 1 << 20)
                write(*at, std::string(1 << 16, 'x'));
        };
        connect(&socket, &QSslSocket::encryptedBytesWritten, &socket, more);
        connect(&socket, &QSslSocket::bytesWritten, &socket, more);
        more();
    }

    void drip(QSslSocket &socket, const std::string &body) {
        auto *timer = new QTimer(&socket);
        timer->start(100);
        connect(timer, &QTimer::timeout, &socket, [this, at = &socket, body, i = 0U]() mutable {
            write(*at, body.substr(i++ % body.size(), 1));
        });
    }

    fs::path m_folder;
    Tls m_tls;
    QSslConfiguration m_configuration = QSslConfiguration::defaultConfiguration();
    QThread m_thread;
};

MakerServer::MakerServer(const fs::path &folder, Tls tls) {
    fs::create_directories(folder);
    m_work = std::make_unique<Work>(folder, tls);
    m_work->begin();
}

MakerServer::~MakerServer() {
    m_work->end();
}

void MakerServer::put(const std::string &path, ServedPage page) {
    const std::lock_guard lock(m_work->mutex);
    m_work->pages[path] = std::move(page);
}

void MakerServer::drop(const std::string &path) {
    const std::lock_guard lock(m_work->mutex);
    m_work->pages.erase(path);
}

void MakerServer::clear() {
    const std::lock_guard lock(m_work->mutex);
    m_work->pages.clear();
}

std::vector<Asked> MakerServer::takeAsked() {
    const std::lock_guard lock(m_work->mutex);
    return std::exchange(m_work->asked, {});
}

std::size_t MakerServer::sent() const {
    return m_work->sent;
}

int MakerServer::port() const {
    return m_work->port;
}

std::string MakerServer::address(const std::string &path, const std::string &host) const {
    return std::string(m_work->scheme()) + "://" + host + ':' + std::to_string(port()) + path;
}

std::string MakerServer::certificate() const {
    return contentsOf(certificateFile()).toStdString();
}

fs::path MakerServer::certificateFile() const {
    return m_work->folder() / "certificate.pem";
}

} // namespace updatefacts
