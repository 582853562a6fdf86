// SPDX-License-Identifier: MIT
#pragma once

#include "signature/cose/Sign1.h"
#include "signature/key/Jwks.h"

namespace updatefacts {

/// What a signature is worth.
enum class SignatureVerdict {
    good,
    retired,    ///< good, of a key that is used no longer
    unreadable, ///< no COSE_Sign1 as this program writes it
    unknownKey, ///< none of the keys
    revoked,    ///< of a key that is not to be believed
    wrong,      ///< the key did not sign this, or not for this place
};

struct CheckedSignature {
    SignatureVerdict verdict = SignatureVerdict::unreadable;
    std::optional<Jwk> key; ///< of all but unreadable and unknownKey
};

/// Whether the message is signed by one of the keys, in the one way of that key (what the message
/// says of it must be the same). payload: what is signed.
[[nodiscard]] CheckedSignature checkSignature(const Sign1 &message, std::string_view payload,
                                              std::string_view external, const Jwks &keys);

} // namespace updatefacts
