// SPDX-License-Identifier: MIT
#pragma once

#include "collect/net/WebAddress.h"
#include "collect/net/WebRequest.h"

#include <QNetworkAccessManager>
#include <QPointer>
#include <QSslConfiguration>

#include <functional>
#include <memory>

class QHostAddress;
class QNetworkReply;

namespace updatefacts {

/// What all exchanges have in common.
struct WebLine {
    explicit WebLine(WebManners manners);

    WebManners manners;
    QSslConfiguration tls; ///< made once: there are many certificates in it
    QNetworkAccessManager manager;
};

/// One question to a server and its answer, which is cut off where it breaks a limit.
struct Exchange {
    WebRequest request;
    AnswerTaker take;
    WebAddress address; ///< where it is asked now
    int redirects = 0, tries = 0;
    WebAnswer answer{};
    std::string location{}, retry{}, date{}; ///< fields of the answer
    QPointer<QNetworkReply> reply{};
};

/// Begins it with one address of the host, whatever its name means by now; TLS is verified against
/// the name. done: once the answer is there, or why there is none. What was read counts as traffic.
void begin(const std::shared_ptr<Exchange> &exchange, const QHostAddress &host, WebLine &line,
           const std::function<void()> &done);

/// Ends it at once: its answer is this trouble.
void cutOff(Exchange &exchange, Trouble trouble);

} // namespace updatefacts
