// SPDX-License-Identifier: MIT
#pragma once

#include "collect/net/Exchange.h"

#include <QDeadlineTimer>
#include <QHostAddress>

#include <deque>
#include <memory>

namespace updatefacts {

/// One server: what waits for it, and how it has answered so far.
struct WebHost {
    enum class LookUp { none, underWay, done };

    LookUp lookUp = LookUp::none;
    QList<QHostAddress> addresses; ///< looked up once: whoever answers later may be another one
    qsizetype next = 0;            ///< of them, the one in use
    std::deque<std::shared_ptr<Exchange>> waiting;
    int active = 0;
    int failures = 0; ///< one after the other
    QDeadlineTimer free;
    Trouble closed = Trouble::none; ///< why nobody asks it any more in this run
    std::string detail;

    [[nodiscard]] bool mayBegin(const WebManners &manners) const {
        return !waiting.empty() && lookUp == LookUp::done && active < manners.connections &&
               free.hasExpired();
    }
    /// Notes that nobody answered; gives the server up after three times.
    void fail(Trouble trouble, const std::string &why) {
        constexpr int most = 3;
        if (++failures < most)
            return;
        closed = trouble;
        detail = why;
    }
};

} // namespace updatefacts
