// SPDX-License-Identifier: MIT
#include "desktop/site/AskAddress.h"

#include <QNetworkReply>
#include <QNetworkRequest>

namespace updatefacts {

namespace {

constexpr int mostRedirects = 5;

QNetworkRequest requestOf(const QUrl &address, int milliseconds) {
    QNetworkRequest request(address);
    request.setTransferTimeout(milliseconds);
    request.setMaximumRedirectsAllowed(mostRedirects);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                         QNetworkRequest::NoLessSafeRedirectPolicy);
    for (const auto attribute :
         {QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::CookieSaveControlAttribute,
          QNetworkRequest::AuthenticationReuseAttribute})
        request.setAttribute(attribute, QNetworkRequest::Manual);
    request.setRawHeader("User-Agent", "UpdateFacts");
    return request;
}

/// Why there was no answer at all.
QString silenceOf(const QNetworkReply &reply) {
    switch (reply.error()) {
    case QNetworkReply::OperationCanceledError: // the time is over
    case QNetworkReply::TimeoutError:
        return AskAddress::tr("It does not answer in time.");
    case QNetworkReply::HostNotFoundError:
        return AskAddress::tr("There is no such host.");
    case QNetworkReply::SslHandshakeFailedError:
        return AskAddress::tr("Its certificate is not valid, or it has none.");
    case QNetworkReply::TooManyRedirectsError:
        return AskAddress::tr("It redirects again and again.");
    case QNetworkReply::InsecureRedirectError:
        return AskAddress::tr("It leads on to an address that is not https.");
    default:
        return AskAddress::tr("It does not answer: %1").arg(reply.errorString());
    }
}

AddressAnswer addressAnswerOf(const QNetworkReply &reply, const QUrl &asked) {
    const int status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (status == 404 || status == 410)
        return {AskAddress::tr("The server answers, but there is no page (%1).").arg(status),
                false};
    if (status >= 400)
        return {AskAddress::tr("The server answers with an error (%1).").arg(status), false};
    if (reply.error() != QNetworkReply::NoError || status == 0)
        return {silenceOf(reply), false};
    if (reply.url() != asked)
        return {
            AskAddress::tr("It answers, and leads on to %1.").arg(reply.url().toDisplayString()),
            true};
    return {AskAddress::tr("It answers."), true};
}

} // namespace

void AskAddress::ask(const QUrl &address, int milliseconds) {
    if (m_reply) {
        m_reply->disconnect(this);
        m_reply->abort();
        m_reply->deleteLater();
    }
    m_reply = m_network.head(requestOf(address, milliseconds));
    connect(m_reply, &QNetworkReply::finished, this, [this, address] {
        const AddressAnswer answer = addressAnswerOf(*m_reply, address);
        m_reply->deleteLater();
        m_reply = nullptr;
        Q_EMIT answered(answer);
    });
}

} // namespace updatefacts
