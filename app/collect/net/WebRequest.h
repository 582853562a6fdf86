// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <string>
#include <vector>

namespace updatefacts {

/// One address to be asked for.
struct WebRequest {
    std::string address;
    std::string etag{}, modified{}; ///< of what one has already; empty: nothing
    std::size_t limit = 0;          ///< bytes of an answer that is still taken
    bool mayLeave = false;          ///< redirects may lead to anybody: a resolver's do
    bool isUrgent = false;          ///< comes before all that waits for the same server
};

/// Why there is no answer.
enum class Trouble {
    none,
    badAddress,     ///< no address of the web
    notSecure,      ///< http
    privateAddress, ///< the host is no public one; detail: its address
    unknownHost,    ///< the name has no address
    unreachable,    ///< nobody answers there
    tls,            ///< nobody knows who answers; detail: what is wrong
    tooSlow,        ///< not whole in time
    tooLarge,       ///< more bytes than the limit
    packed,         ///< compressed, though nobody asked for that
    brokenOff,      ///< it ended in the middle, or was no HTTP
    elsewhere,      ///< a redirect to another registrant; detail: where to
    circles,        ///< too many redirects
    busy,           ///< the server wants to be left alone; detail: for how many seconds
    stopped         ///< by the user
};

struct WebAnswer {
    Trouble trouble = Trouble::none;
    std::string detail{};
    int status = 0;        ///< HTTP
    std::string address{}; ///< where it was found, redirects followed
    std::string bytes{}, type{}, etag{}, modified{};
};

using AnswerTaker = std::function<void(const WebAnswer &answer)>;

/// How servers are asked.
struct WebManners {
    std::string userAgent{};
    std::string certificates{};           ///< PEM: more authorities to be trusted
    bool allowsPrivate = false;           ///< hosts that are not public, and http to this machine
    std::chrono::milliseconds pause{100}; ///< between two requests to one host
    std::chrono::milliseconds timeout{60'000}; ///< of one answer, all of it
    std::chrono::seconds patience{120};        ///< with a server that is busy
    int connections = 2;                       ///< to one host
    std::size_t hosts = 16;                    ///< asked at the same time
    /// Looks up a host's addresses instead of the system, when given.
    std::function<std::vector<std::string>(const std::string &host)> lookUp{};
    int port = 0; ///< is asked instead of that of each address, when given
};

struct WebTraffic {
    std::int64_t requests = 0;
    std::int64_t bytes = 0; ///< of the answers' contents
};

} // namespace updatefacts
