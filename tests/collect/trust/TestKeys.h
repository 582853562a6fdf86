// SPDX-License-Identifier: MIT
#pragma once

#include "signature/SignFile.h"

#include <array>

namespace updatefacts {

/// Keys of one maker, and one of somebody else: the same in all tests.
inline const SigningKey &keyOf(int number) {
    static const std::array<SigningKey, 4> all = {
        makeSigningKey(KeyKind::es256), makeSigningKey(KeyKind::ed25519),
        makeSigningKey(KeyKind::es256), makeSigningKey(KeyKind::es256)};
    return all.at(std::size_t(number));
}

inline Jwk jwkOf(int number, KeyState state = KeyState::active) {
    Jwk jwk{keyOf(number).publicKey(), state, {}, {}, {}};
    if (state != KeyState::active)
        jwk.until = Date(std::chrono::year(2026), std::chrono::May, std::chrono::day(4));
    return jwk;
}

} // namespace updatefacts
