// SPDX-License-Identifier: MIT
#pragma once

#include "collect/net/WebRequest.h"

#include <functional>
#include <memory>

namespace updatefacts {

/// Asks web servers for many things at the same time, with manners: few connections to each host,
/// pauses, Retry-After; without cookies, stored passwords or proxies. A host's name is looked up
/// once, and only the addresses that were then found public are connected to. Redirects stay with
/// one registrant. It waits in an event loop of its own, the only one left of the desktop; nobody
/// else is called from there. Needs a QCoreApplication.
class Fetcher {
  public:
    /// stops: asked often; once it says yes all that is open ends with Trouble::stopped.
    /// Throws IoError where there is no TLS.
    Fetcher(WebManners manners, std::function<bool()> stops);
    ~Fetcher();
    Fetcher(const Fetcher &) = delete;
    Fetcher &operator=(const Fetcher &) = delete;

    /// take: called once, in run(); it may ask for more. What it throws ends run().
    void ask(WebRequest request, AnswerTaker take);
    /// Returns when all have been answered. Throws what was thrown.
    void run();

    [[nodiscard]] const WebTraffic &traffic() const;

  private:
    class Work;
    std::unique_ptr<Work> m_work;
};

} // namespace updatefacts
