// SPDX-License-Identifier: MIT
#include "collect/net/Fetcher.h"

#include "collect/net/PublicAddress.h"
#include "collect/net/RetryAfter.h"
#include "collect/net/SameRegistrant.h"
#include "collect/net/WebHost.h"
#include "document/files/IoError.h"

#include <QEventLoop>
#include <QHostInfo>
#include <QSslSocket>
#include <QTimer>

#include <algorithm>
#include <map>
#include <set>
#include <utility>

namespace updatefacts {

namespace {

using ExchangePointer = std::shared_ptr<Exchange>;

constexpr int mostRedirects = 5;
constexpr int mostTries = 3;
constexpr std::int64_t usualRetry = 5; ///< seconds, where a busy server does not say

bool isRedirect(int status) {
    return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
}

QList<QHostAddress> numbersOf(const std::vector<std::string> &texts) {
    QList<QHostAddress> addresses;
    for (const std::string &text : texts)
        if (const QHostAddress address(QString::fromStdString(text)); !address.isNull())
            addresses.push_back(address);
    return addresses;
}

} // namespace

class Fetcher::Work {
  public:
    Work(WebManners manners, std::function<bool()> stops)
        : m_line(std::move(manners)), m_stops(std::move(stops)) {}

    void ask(WebRequest request, AnswerTaker take) {
        auto exchange = std::make_shared<Exchange>();
        exchange->request = std::move(request);
        exchange->take = std::move(take);
        ++m_open;
        const auto address = webAddressOf(exchange->request.address);
        if (!address)
            return refuse(exchange, Trouble::badAddress);
        exchange->address = *address;
        queue(exchange, exchange->request.isUrgent);
    }

    void run() {
        QEventLoop loop;
        QTimer tick; // pauses end, and the user may want to stop
        tick.start(std::chrono::milliseconds(20));
        while (m_open > 0) {
            beginAll();
            if (m_answered.empty())
                loop.processEvents(QEventLoop::WaitForMoreEvents);
            if (!m_isStopped && m_stops && m_stops())
                stopAll();
            deliver();
        }
    }

    [[nodiscard]] const WebTraffic &traffic() const { return m_traffic; }

  private:
    void refuse(const ExchangePointer &exchange, Trouble trouble, const std::string &detail = {}) {
        exchange->answer = {trouble, detail};
        exchange->answer.address =
            exchange->address.text.empty() ? exchange->request.address : exchange->address.text;
        m_answered.push_back(exchange);
    }

    void queue(const ExchangePointer &exchange, bool isFirst) {
        if (m_isStopped)
            return refuse(exchange, Trouble::stopped);
        const WebAddress &address = exchange->address;
        if (address.scheme != "https" && !m_line.manners.allowsPrivate)
            return refuse(exchange, Trouble::notSecure);
        WebHost &host = m_hosts[address.server()];
        if (isFirst)
            host.waiting.push_front(exchange);
        else
            host.waiting.push_back(exchange);
        if (host.lookUp == WebHost::LookUp::none)
            lookUp(host, address.host);
    }

    void lookUp(WebHost &host, const std::string &name) {
        host.lookUp = WebHost::LookUp::underWay;
        const QHostAddress number(QString::fromStdString(name));
        if (!number.isNull())
            return takeAddresses(host, {number});
        if (m_line.manners.lookUp)
            return takeAddresses(host, numbersOf(m_line.manners.lookUp(name)));
        QHostInfo::lookupHost(
            QString::fromStdString(name), &m_line.manager,
            [this, &host](const QHostInfo &info) { takeAddresses(host, info.addresses()); });
    }

    void takeAddresses(WebHost &host, const QList<QHostAddress> &addresses) const {
        host.lookUp = WebHost::LookUp::done;
        host.addresses = addresses;
        if (addresses.isEmpty())
            host.closed = Trouble::unknownHost;
        for (const QHostAddress &address : addresses)
            if (!m_line.manners.allowsPrivate && !isPublic(address)) {
                host.closed = Trouble::privateAddress;
                host.detail = address.toString().toStdString();
            }
    }

    void beginAll() {
        std::size_t active = 0;
        for (const auto &[server, host] : m_hosts)
            active += host.active > 0;
        for (auto &[server, host] : m_hosts) {
            if (host.closed != Trouble::none)
                for (const ExchangePointer &exchange : std::exchange(host.waiting, {}))
                    refuse(exchange, host.closed, host.detail);
            if (host.active == 0 && active >= m_line.manners.hosts)
                continue;
            active += host.active == 0 && host.mayBegin(m_line.manners);
            while (host.mayBegin(m_line.manners))
                beginNext(host);
        }
    }

    void beginNext(WebHost &host) {
        const ExchangePointer exchange = host.waiting.front();
        host.waiting.pop_front();
        const QHostAddress address = host.addresses[host.next];
        if (exchange->address.scheme != "https" && !address.isLoopback())
            return refuse(exchange, Trouble::notSecure);
        ++host.active;
        m_running.insert(exchange);
        ++m_traffic.requests;
        host.free.setRemainingTime(m_line.manners.pause);
        updatefacts::begin(exchange, address, m_line,
                           [this, &host, exchange] { take(host, exchange); });
    }

    /// An answer is there, or none: what follows from it.
    void take(WebHost &host, const ExchangePointer &exchange) {
        const WebAnswer &answer = exchange->answer;
        --host.active;
        m_running.erase(exchange);
        m_traffic.bytes += static_cast<std::int64_t>(answer.bytes.size());
        if (answer.trouble == Trouble::tls) {
            host.closed = answer.trouble;
            host.detail = answer.detail;
        } else if (answer.status == 0 && answer.trouble != Trouble::stopped) {
            if (tryNextAddress(host, exchange))
                return;
            host.fail(answer.trouble, answer.detail);
        } else {
            host.failures = 0;
        }
        if (answer.trouble == Trouble::none && isRedirect(answer.status))
            return redirect(exchange);
        if (answer.trouble == Trouble::none && (answer.status == 429 || answer.status == 503))
            return wait(host, exchange);
        m_answered.push_back(exchange);
    }

    /// Where a name has several addresses, each may be out of order.
    bool tryNextAddress(WebHost &host, const ExchangePointer &exchange) {
        if (exchange->answer.trouble != Trouble::unreachable ||
            host.next + 1 >= host.addresses.size())
            return false;
        ++host.next;
        queue(exchange, true);
        return true;
    }

    void redirect(const ExchangePointer &exchange) {
        const auto next = webAddressOf(exchange->location, exchange->address);
        if (!next)
            return refuse(exchange, Trouble::badAddress, exchange->location);
        if (!exchange->request.mayLeave && !isSameRegistrant(exchange->address.host, next->host))
            return refuse(exchange, Trouble::elsewhere, next->text);
        if (++exchange->redirects > mostRedirects)
            return refuse(exchange, Trouble::circles);
        exchange->address = *next;
        queue(exchange, true);
    }

    void wait(WebHost &host, const ExchangePointer &exchange) {
        const auto seconds = retryAfter(QByteArray::fromStdString(exchange->retry),
                                        QByteArray::fromStdString(exchange->date))
                                 .value_or(usualRetry);
        if (seconds > m_line.manners.patience.count() || ++exchange->tries >= mostTries) {
            host.closed = Trouble::busy;
            host.detail = std::to_string(seconds);
            return refuse(exchange, host.closed, host.detail);
        }
        host.free.setRemainingTime(std::chrono::seconds(seconds));
        queue(exchange, true);
    }

    void stopAll() {
        m_isStopped = true;
        for (auto &[server, host] : m_hosts)
            for (const ExchangePointer &exchange : std::exchange(host.waiting, {}))
                refuse(exchange, Trouble::stopped);
        for (const ExchangePointer &exchange : std::set<ExchangePointer>(m_running))
            cutOff(*exchange, Trouble::stopped);
    }

    void deliver() {
        while (!m_answered.empty()) {
            const ExchangePointer exchange = m_answered.front();
            m_answered.pop_front();
            --m_open;
            exchange->take(exchange->answer);
        }
    }

    WebLine m_line;
    std::function<bool()> m_stops;
    std::map<std::string, WebHost> m_hosts; ///< by WebAddress::server()
    std::set<ExchangePointer> m_running;
    std::deque<ExchangePointer> m_answered;
    std::size_t m_open = 0;
    bool m_isStopped = false;
    WebTraffic m_traffic;
};

Fetcher::Fetcher(WebManners manners, std::function<bool()> stops) {
    if (!QSslSocket::supportsSsl())
        throw IoError(argument::phrase("", "failed.no_tls"));
    m_work = std::make_unique<Work>(std::move(manners), std::move(stops));
}

Fetcher::~Fetcher() = default;

void Fetcher::ask(WebRequest request, AnswerTaker take) {
    m_work->ask(std::move(request), std::move(take));
}

void Fetcher::run() {
    m_work->run();
}

const WebTraffic &Fetcher::traffic() const {
    return m_work->traffic();
}

} // namespace updatefacts
