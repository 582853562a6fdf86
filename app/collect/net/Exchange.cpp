// SPDX-License-Identifier: MIT
#include "collect/net/Exchange.h"

#include <QHostAddress>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QTimer>

#include <utility>

namespace updatefacts {

namespace {

constexpr qint64 readAhead = 256 * 1024; // bytes that wait in memory, however much comes

/// The address with the number of the host in place of its name: nobody looks it up again. port: 0
/// for that of the address.
QUrl numbered(const WebAddress &address, const QHostAddress &host, int port) {
    QUrl url(QString::fromStdString(address.text), QUrl::StrictMode);
    url.setHost(host.toString());
    if (port > 0)
        url.setPort(port);
    return url;
}

QByteArray hostField(const WebAddress &address) {
    const QByteArray host = QByteArray::fromStdString(
        address.host.find(':') == std::string::npos ? address.host : '[' + address.host + ']');
    const bool isUsual = address.port == (address.scheme == "https" ? 443 : 80);
    return isUsual ? host : host + ':' + QByteArray::number(address.port);
}

void setAttributes(QNetworkRequest &request) {
    using Request = QNetworkRequest;
    request.setAttribute(Request::RedirectPolicyAttribute, Request::ManualRedirectPolicy);
    request.setAttribute(Request::CookieLoadControlAttribute, Request::Manual);
    request.setAttribute(Request::CookieSaveControlAttribute, Request::Manual);
    request.setAttribute(Request::AuthenticationReuseAttribute, Request::Manual);
    request.setAttribute(Request::CacheLoadControlAttribute, Request::AlwaysNetwork);
    request.setAttribute(Request::Http2AllowedAttribute, false); // its host is that of the address
}

void setFields(QNetworkRequest &request, const Exchange &exchange, const WebManners &manners) {
    const auto set = [&](const char *name, const std::string &value) {
        if (!value.empty())
            request.setRawHeader(name, QByteArray::fromStdString(value));
    };
    request.setRawHeader("Host", hostField(exchange.address));
    set("User-Agent", manners.userAgent);
    set("Accept", "application/yaml, application/json;q=0.9, application/linkset+json;q=0.8, "
                  "text/html;q=0.5, */*;q=0.1");
    set("Accept-Encoding", "identity");
    set("If-None-Match", exchange.request.etag);
    set("If-Modified-Since", exchange.request.modified);
}

std::string fieldOf(const QNetworkReply &reply, const char *name) {
    constexpr qsizetype longest = 2000;
    return reply.rawHeader(name).left(longest).toStdString();
}

/// Looks at the head of an answer: what is too large is not waited for.
void takeHead(Exchange &exchange) {
    const QNetworkReply &reply = *exchange.reply;
    WebAnswer &answer = exchange.answer;
    answer.status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    answer.type = fieldOf(reply, "Content-Type");
    answer.etag = fieldOf(reply, "ETag");
    answer.modified = fieldOf(reply, "Last-Modified");
    exchange.location = fieldOf(reply, "Location");
    exchange.retry = fieldOf(reply, "Retry-After");
    exchange.date = fieldOf(reply, "Date");
    const std::string encoding = fieldOf(reply, "Content-Encoding");
    if (!encoding.empty() && encoding != "identity" && answer.status == 200)
        cutOff(exchange, Trouble::packed);
    else if (reply.rawHeader("Content-Length").toULongLong() > exchange.request.limit)
        cutOff(exchange, Trouble::tooLarge);
}

void takeBytes(Exchange &exchange) {
    std::string &bytes = exchange.answer.bytes;
    bytes += exchange.reply->readAll().toStdString();
    if (bytes.size() > exchange.request.limit && exchange.answer.trouble == Trouble::none)
        cutOff(exchange, Trouble::tooLarge);
}

/// What Qt's error means, where it is not only the status of an answer (from 200 on).
Trouble troubleOf(QNetworkReply::NetworkError error, int status) {
    switch (error) {
    case QNetworkReply::NoError:
        return Trouble::none;
    case QNetworkReply::SslHandshakeFailedError:
        return Trouble::tls;
    case QNetworkReply::HostNotFoundError:
        return Trouble::unknownHost;
    case QNetworkReply::ProtocolFailure:
        return Trouble::brokenOff;
    default:
        constexpr int firstOfContent = 200;
        if (status > 0)
            return error < firstOfContent ? Trouble::brokenOff : Trouble::none;
        return error == QNetworkReply::RemoteHostClosedError ? Trouble::brokenOff
                                                             : Trouble::unreachable;
    }
}

void finish(Exchange &exchange) {
    WebAnswer &answer = exchange.answer;
    answer.address = exchange.address.text;
    if (answer.trouble == Trouble::none) {
        takeBytes(exchange);
        if (answer.trouble == Trouble::none)
            answer.trouble = troubleOf(exchange.reply->error(), answer.status);
        if (answer.trouble == Trouble::tls && answer.detail.empty())
            answer.detail = exchange.reply->errorString().toStdString();
    }
    if (answer.trouble != Trouble::none)
        answer.bytes.clear();
    exchange.reply->deleteLater();
    exchange.reply.clear();
}

QSslConfiguration tlsOf(const WebManners &manners) {
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setProtocol(QSsl::TlsV1_2OrLater);
    configuration.setPeerVerifyMode(QSslSocket::VerifyPeer);
    configuration.addCaCertificates(
        QSslCertificate::fromData(QByteArray::fromStdString(manners.certificates)));
    return configuration;
}

} // namespace

WebLine::WebLine(WebManners all) : manners(std::move(all)), tls(tlsOf(manners)) {
    manager.setProxy(QNetworkProxy::NoProxy);
    manager.setAutoDeleteReplies(false);
}

void cutOff(Exchange &exchange, Trouble trouble) {
    exchange.answer.trouble = trouble;
    if (exchange.reply)
        exchange.reply->abort();
}

void begin(const std::shared_ptr<Exchange> &exchange, const QHostAddress &host, WebLine &line,
           const std::function<void()> &done) {
    QNetworkRequest request(numbered(exchange->address, host, line.manners.port));
    setAttributes(request);
    setFields(request, *exchange, line.manners);
    request.setSslConfiguration(line.tls);
    if (QHostAddress(QString::fromStdString(exchange->address.host)).isNull())
        request.setPeerVerifyName(QString::fromStdString(exchange->address.host));
    exchange->answer = {};
    QNetworkReply *reply = line.manager.get(request);
    exchange->reply = reply;
    reply->setReadBufferSize(readAhead);
    reply->connect(reply, &QNetworkReply::metaDataChanged, reply,
                   [exchange] { takeHead(*exchange); });
    reply->connect(reply, &QNetworkReply::readyRead, reply, [exchange] {
        if (exchange->answer.trouble == Trouble::none)
            takeBytes(*exchange);
    });
    reply->connect(reply, &QNetworkReply::sslErrors, reply,
                   [exchange](const QList<QSslError> &errors) {
                       if (!errors.isEmpty())
                           exchange->answer.detail = errors.first().errorString().toStdString();
                   });
    reply->connect(reply, &QNetworkReply::finished, &line.manager, [exchange, done] {
        finish(*exchange);
        done();
    });
    QTimer::singleShot(line.manners.timeout, reply,
                       [exchange] { cutOff(*exchange, Trouble::tooSlow); });
}

} // namespace updatefacts
