// SPDX-License-Identifier: MIT
#pragma once

#include "document/tree/Finding.h"
#include "signature/key/Jwks.h"

#include <optional>
#include <string>

namespace updatefacts {

/// What may be taken from a server.
enum class Standing {
    unsignedYet, ///< it never signed: what it has is taken as it is
    trusted,     ///< it signs, and its keys are known: what they signed is taken
    doubtful,    ///< it signed, and now that is not certain: nothing new is taken
};

/// What lies at keysPath of a server and beside it; nothing: it is not there.
struct OfferedKeys {
    std::string address; ///< where they were asked for
    std::optional<std::string> text, seal;
};

struct KeysVerdict {
    Standing standing = Standing::unsignedYet;
    /// All that the server ever announced, each in the worst state that was ever said of it; with
    /// its host. What is revoked once stays so.
    Jwks keys;
    /// Rules collect.unsigned and collect.keys, about the address.
    Findings findings;
};

/// Trust on first use: the first keys are believed, and the next ones where an active key of those
/// that are known signed the list of them. known: what was remembered of the server; nothing: it
/// was never seen; no keys: it did not sign. Anybody may revoke keys: that takes trust away and
/// gives none.
[[nodiscard]] KeysVerdict judgeKeys(const std::optional<Jwks> &known, const OfferedKeys &offered);

/// The keys of both, each in the worse state; those that only `added` has where addsNew.
[[nodiscard]] Jwks mergedKeys(Jwks keys, const Jwks &added, bool addsNew);

} // namespace updatefacts
