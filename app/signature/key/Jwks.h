// SPDX-License-Identifier: MIT
#pragma once

#include "definitions/date/PartialDate.h"
#include "signature/key/PublicKey.h"

#include <vector>

namespace updatefacts {

/// What the owner says of a key. What a retired key has signed stays good; what a revoked one has
/// signed is good no longer, whenever that was.
enum class KeyState { active, retired, revoked };

/// A public key and its state.
struct Jwk {
    PublicKey key;
    KeyState state = KeyState::active;
    std::optional<Date> since; ///< the day from which it is used
    std::optional<Date> until; ///< of retired and revoked: the day since which it is that
    std::string reason;        ///< of revoked; may be empty

    bool operator==(const Jwk &) const = default;
};

/// The keys with which a host signs: what https://HOST/.well-known/jwks.json says.
struct Jwks {
    std::string host; ///< whose they are, lower case; "" where that is not said
    std::vector<Jwk> keys;

    /// kid: 8 bytes. Null where there is none.
    [[nodiscard]] const Jwk *find(std::string_view kid) const;

    bool operator==(const Jwks &) const = default;
};

/// A set of one key that is active.
[[nodiscard]] Jwks jwksOf(const PublicKey &key);

/// The set as JSON (RFC 7517): each key {kty, crv, x, y, kid, alg, use: "sig", update_facts:
/// {state, since, until, reason}}, the set itself {keys, update_facts: {host}}.
[[nodiscard]] std::string jwksText(const Jwks &keys);

/// Reads such a set, of anybody. Keys that are none of ours, that are not for signing or call
/// themselves otherwise than kidText() are passed over; of a key that comes twice the worse state
/// counts. Nothing where the text is no JSON or no set of keys.
[[nodiscard]] std::optional<Jwks> readJwks(std::string_view text);

/// "active", "retired", "revoked"
[[nodiscard]] std::string_view idOf(KeyState state);

} // namespace updatefacts
