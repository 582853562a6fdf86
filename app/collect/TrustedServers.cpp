// SPDX-License-Identifier: MIT
#include "collect/TrustedServers.h"

#include "collect/trust/JudgeSeal.h"
#include "signature/SignedAddress.h"
#include "site/seal/SealFile.h"

#include <utility>

namespace updatefacts {

namespace {

constexpr std::size_t largestKeys = 256 * 1024;      ///< bytes: some hundred keys
constexpr std::size_t largestLog = 64 * 1024 * 1024; ///< bytes: 200,000 publications

std::string addressOn(const WebAddress &server, const char *path) {
    const auto address = webAddressOf(std::string("/") + path, server);
    return address->text;
}

} // namespace

/// What has come of one server.
struct TrustedServers::Server {
    std::optional<KnownServer> before; ///< nothing: never seen
    KnownServer now;
    OfferedKeys keys;
    OfferedLog log;
    WebAnswer logAnswer{}; ///< without its bytes
    ServerTrust trust;
    bool hasBadLog = false;
    bool isReady = false;
    bool isAskedAgain = false;
    std::vector<Then> waiting{};
};

void TrustedServers::with(const WebAddress &address, Then then) {
    const std::string folder = address.folder();
    std::shared_ptr<Server> &server = m_servers[folder];
    if (server && server->isReady)
        return then(server->trust);
    const bool isFirst = !server;
    if (isFirst) {
        server = std::make_shared<Server>();
        server->before = m_state.server(folder);
        server->now = server->before.value_or(KnownServer{folder});
        server->keys.address = addressOn(address, keysPath);
        server->log.address = addressOn(address, publicationLogPath);
    }
    server->waiting.push_back(std::move(then));
    if (isFirst)
        askKeys(server);
}

void TrustedServers::withNewLog(const WebAddress &address, Then then) {
    const std::shared_ptr<Server> server = m_servers.at(address.folder());
    if (server->isAskedAgain || server->hasBadLog)
        return with(address, std::move(then));
    server->isAskedAgain = true;
    server->isReady = false;
    server->waiting.push_back(std::move(then));
    askLog(server);
}

/// Whatever is no file to the server is not there; where it cannot say, the server is missed.
void TrustedServers::ask(const std::shared_ptr<Server> &server, WebRequest request, Taker take) {
    constexpr int ok = 200, notModified = 304, firstFault = 400, firstOwnFault = 500;
    const std::size_t limit = request.limit;
    request.isUrgent = true; // others wait for it
    m_fetcher.ask(std::move(request), [=, this](const WebAnswer &answer) {
        const int status = answer.status;
        m_troubles.add(answer, limit);
        if (answer.trouble == Trouble::none && status == ok)
            return take(answer.bytes, answer);
        if (answer.trouble == Trouble::none &&
            (status == notModified || (status >= firstFault && status < firstOwnFault)))
            return take(std::nullopt, answer);
        if (answer.trouble == Trouble::none) {
            m_findings.push_back(makeFinding(Severity::warning, "collect.status", {}, {},
                                             {argument::number("status", status)}));
            m_findings.back().file = answer.address;
        }
        server->trust.isMissed = true;
        finish(*server);
    });
}

void TrustedServers::askKeys(const std::shared_ptr<Server> &server) {
    WebRequest request{server->keys.address};
    request.limit = largestKeys;
    ask(server, request, [this, server](std::optional<std::string> text, const WebAnswer &) {
        server->keys.text = std::move(text);
        if (!server->keys.text)
            return takeKeys(server);
        WebRequest seal{sealAddressOf(server->keys.address)};
        seal.limit = largestKeys;
        ask(server, seal, [this, server](std::optional<std::string> bytes, const WebAnswer &) {
            server->keys.seal = std::move(bytes);
            takeKeys(server);
        });
    });
}

/// What is remembered, and what the user says.
std::optional<Jwks> TrustedServers::knownKeys(const Server &server) const {
    std::optional<Jwks> known;
    if (server.before)
        known = readJwks(server.before->keys).value_or(Jwks());
    for (const Jwks &pinned : m_pinned)
        if (pinned.host == hostOf(server.keys.address))
            known = mergedKeys(known.value_or(Jwks()), pinned, true);
    return known;
}

void TrustedServers::takeKeys(const std::shared_ptr<Server> &server) {
    const std::optional<Jwks> known = knownKeys(*server);
    KeysVerdict verdict = judgeKeys(known, server->keys);
    server->trust.standing = verdict.standing;
    server->trust.keys = std::move(verdict.keys);
    append(m_findings, std::move(verdict.findings));
    if (known || verdict.standing != Standing::doubtful)
        server->now.keys = jwksText(server->trust.keys);
    askLog(server);
}

void TrustedServers::askLog(const std::shared_ptr<Server> &server) {
    WebRequest request{server->log.address, server->now.etag, server->now.modified, largestLog};
    ask(server, request, [this, server](std::optional<std::string> text, const WebAnswer &answer) {
        constexpr int notModified = 304;
        server->log.text = answer.status == notModified ? server->now.log : std::move(text);
        server->logAnswer.etag = answer.etag;
        server->logAnswer.modified = answer.modified;
        if (!server->log.text || server->trust.standing != Standing::trusted)
            return takeLog(*server);
        WebRequest seal{sealAddressOf(server->log.address)};
        seal.limit = largestKeys;
        ask(server, seal, [this, server](std::optional<std::string> bytes, const WebAnswer &) {
            server->log.seal = std::move(bytes);
            takeLog(*server);
        });
    });
}

void TrustedServers::takeLog(Server &server) {
    const bool isSigned = server.trust.standing == Standing::trusted;
    LogVerdict verdict =
        judgeLog(server.now.log, server.log, isSigned ? &server.trust.keys : nullptr);
    server.hasBadLog = hasError(verdict.findings);
    if (!server.isAskedAgain || server.hasBadLog)
        append(m_findings, std::move(verdict.findings));
    if (server.trust.standing == Standing::doubtful) {
        verdict.log = readLog(server.now.log).value_or(PublicationLog());
    } else if (verdict.isNew) {
        server.now.log = *server.log.text;
        server.now.etag = server.logAnswer.etag;
        server.now.modified = server.logAnswer.modified;
    }
    server.trust.log = LogIndex(verdict.log);
    if (server.now != server.before && !server.now.keys.empty())
        m_state.put(server.now);
    finish(server);
}

void TrustedServers::finish(Server &server) {
    server.isReady = true;
    server.keys.text.reset();
    server.log.text.reset();
    for (const Then &then : std::exchange(server.waiting, {}))
        then(server.trust);
}

} // namespace updatefacts
