// SPDX-License-Identifier: MIT
#include "collect/TroubleFindings.h"

#include "collect/net/WebAddress.h"

namespace updatefacts {

namespace {

struct TroubleWords {
    Severity severity;
    const char *message;
};

/// Of a server: it is down, or nobody should talk to it.
TroubleWords wordsOfServer(Trouble trouble) {
    switch (trouble) {
    case Trouble::unknownHost:
        return {Severity::warning, "collect.not_reached:name"};
    case Trouble::busy:
        return {Severity::warning, "collect.not_reached:busy"};
    case Trouble::tls:
        return {Severity::error, "collect.tls"};
    case Trouble::privateAddress:
        return {Severity::error, "collect.private"};
    default:
        return {Severity::warning, "collect.not_reached:silent"};
    }
}

/// Of one address; no message: it is a matter of the server.
TroubleWords wordsOfAddress(Trouble trouble) {
    switch (trouble) {
    case Trouble::badAddress:
        return {Severity::error, "collect.address:none"};
    case Trouble::notSecure:
        return {Severity::error, "collect.address:http"};
    case Trouble::tooSlow:
        return {Severity::warning, "collect.cut_off:slow"};
    case Trouble::brokenOff:
        return {Severity::warning, "collect.cut_off:broken"};
    case Trouble::tooLarge:
        return {Severity::error, "collect.cut_off:large"};
    case Trouble::packed:
        return {Severity::error, "collect.cut_off:packed"};
    case Trouble::elsewhere:
        return {Severity::error, "collect.elsewhere:redirect"};
    case Trouble::circles:
        return {Severity::warning, "collect.elsewhere:circles"};
    default:
        return {Severity::warning, nullptr};
    }
}

} // namespace

void TroubleFindings::add(const WebAnswer &answer, std::size_t limit) {
    if (answer.trouble == Trouble::none || answer.trouble == Trouble::stopped)
        return;
    const TroubleWords words = wordsOfAddress(answer.trouble);
    if (!words.message) {
        const auto address = webAddressOf(answer.address);
        OfServer &server = m_servers[{address ? address->host : std::string(), answer.trouble}];
        if (server.count++ == 0)
            server.first = answer;
        return;
    }
    m_findings.push_back(
        makeFinding(words.severity, words.message, {}, {},
                    {argument::plain("address", answer.detail),
                     argument::number("limit", static_cast<std::int64_t>(limit / 1024))}));
    m_findings.back().file = answer.address;
}

Findings TroubleFindings::all() const {
    Findings findings = m_findings;
    for (const auto &[key, server] : m_servers) {
        const TroubleWords words = wordsOfServer(key.second);
        findings.push_back(makeFinding(words.severity, words.message, {}, {},
                                       {argument::plain("host", key.first),
                                        argument::plain("why", server.first.detail),
                                        argument::number("count", server.count)}));
        findings.back().file = server.first.address;
    }
    return findings;
}

} // namespace updatefacts
