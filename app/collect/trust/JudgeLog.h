// SPDX-License-Identifier: MIT
#pragma once

#include "document/tree/Finding.h"
#include "signature/key/Jwks.h"
#include "site/log/PublicationLog.h"

#include <optional>
#include <string>

namespace updatefacts {

/// What lies at publicationLogPath of a server and beside it; nothing: it is not there.
struct OfferedLog {
    std::string address; ///< where it was asked for
    std::optional<std::string> text, seal;
};

struct LogVerdict {
    PublicationLog log; ///< the one to go by: that of the server, or the known one on an error
    bool isNew = false; ///< the server's is right and not the known one
    /// Rules log.unreadable, log.broken, log.rewritten, log.shortened, log.unsigned, log.signature
    /// and collect.log:gone, each once, about the address.
    Findings findings{};
};

/// Holds a server's log of publications against the one that was there before. known: its text, as
/// it was right the last time; "": there was none. keys: null where the server does not sign; then
/// what is no log counts as none, as servers answer many things.
[[nodiscard]] LogVerdict judgeLog(const std::string &known, const OfferedLog &offered,
                                  const Jwks *keys);

} // namespace updatefacts
