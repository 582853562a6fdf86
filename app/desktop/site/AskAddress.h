// SPDX-License-Identifier: MIT
#pragma once

#include <QNetworkAccessManager>
#include <QUrl>

namespace updatefacts {

/// What became of a question to a web server.
struct AddressAnswer {
    QString sentence; ///< for people
    bool isPage = false;
};

/// Asks a web server whether it has a page at an address: once, by HEAD, without cookies and
/// without getting the page. Nothing is asked of its own accord.
class AskAddress : public QObject {
    Q_OBJECT

  public:
    explicit AskAddress(QObject *parent = nullptr) : QObject(parent) {}

    /// milliseconds: how long an answer may take. A question before that has no answer yet is
    /// taken back.
    void ask(const QUrl &address, int milliseconds = 5000);

  Q_SIGNALS:
    void answered(const updatefacts::AddressAnswer &answer);

  private:
    QNetworkAccessManager m_network;
    QNetworkReply *m_reply = nullptr;
};

} // namespace updatefacts
