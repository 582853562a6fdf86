// SPDX-License-Identifier: MIT
#pragma once

#include "collect/TroubleFindings.h"
#include "collect/net/Fetcher.h"
#include "collect/net/WebAddress.h"
#include "collect/state/CollectState.h"
#include "collect/trust/JudgeKeys.h"
#include "collect/trust/JudgeLog.h"
#include "collect/trust/LogIndex.h"

#include <functional>
#include <map>
#include <memory>
#include <vector>

namespace updatefacts {

/// What a run knows of a server before it takes anything from there.
struct ServerTrust {
    Standing standing = Standing::unsignedYet;
    bool isMissed = false; ///< it did not answer: nobody can say today
    Jwks keys;
    LogIndex log;
};

/// Asks each server once for its keys and its log, holds them against what is remembered, and
/// remembers what is right.
class TrustedServers {
  public:
    using Then = std::function<void(const ServerTrust &trust)>;

    /// pinned: keys that the user vouches for, each set with its host. findings, troubles: what is
    /// said goes there. All of them outlive this.
    TrustedServers(Fetcher &fetcher, CollectState &state, const std::vector<Jwks> &pinned,
                   Findings &findings, TroubleFindings &troubles)
        : m_fetcher(fetcher), m_state(state), m_pinned(pinned), m_findings(findings),
          m_troubles(troubles) {}

    /// Calls `then` once the server of the address is known, at once where it is.
    void with(const WebAddress &address, Then then);
    /// The same, and its log is asked for again, once: it may have grown since. with() came before.
    void withNewLog(const WebAddress &address, Then then);

  private:
    struct Server;
    /// What came: the text; nothing: it is not there.
    using Taker = std::function<void(std::optional<std::string> text, const WebAnswer &answer)>;

    void ask(const std::shared_ptr<Server> &server, WebRequest request, Taker take);
    void askKeys(const std::shared_ptr<Server> &server);
    void takeKeys(const std::shared_ptr<Server> &server);
    void askLog(const std::shared_ptr<Server> &server);
    void takeLog(Server &server);
    void finish(Server &server);
    [[nodiscard]] std::optional<Jwks> knownKeys(const Server &server) const;

    Fetcher &m_fetcher;
    CollectState &m_state;
    const std::vector<Jwks> &m_pinned;
    Findings &m_findings;
    TroubleFindings &m_troubles;
    std::map<std::string, std::shared_ptr<Server>> m_servers; ///< by WebAddress::folder()
};

} // namespace updatefacts
