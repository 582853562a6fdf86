// SPDX-License-Identifier: MIT
#pragma once

#include "signature/key/Base64Url.h"
#include "signature/key/Jwks.h"
#include "signature/key/LockKey.h"
#include "signature/key/SigningKey.h"

namespace updatefacts {

/// A key of each kind, which all tests may use.
inline const SigningKey &testKey(KeyKind kind = KeyKind::es256) {
    static const SigningKey es256 = makeSigningKey(KeyKind::es256);
    static const SigningKey ed25519 = makeSigningKey(KeyKind::ed25519);
    return kind == KeyKind::es256 ? es256 : ed25519;
}

inline const Date testDay{std::chrono::year(2026), std::chrono::month(3), std::chrono::day(14)};

inline Jwks keysOf(const SigningKey &key, KeyState state = KeyState::active) {
    return {"", {{key.publicKey(), state, testDay, std::nullopt, {}}}};
}

} // namespace updatefacts
