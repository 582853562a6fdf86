// SPDX-License-Identifier: MIT
#include "signature/cose/CheckSignature.h"

namespace updatefacts {

CheckedSignature checkSignature(const Sign1 &message, std::string_view payload,
                                std::string_view external, const Jwks &keys) {
    const std::optional<SignerClaim> claim = signerOf(message);
    if (!claim)
        return {};
    const Jwk *jwk = keys.find(claim->kid);
    if (!jwk)
        return {SignatureVerdict::unknownKey, std::nullopt};
    if (jwk->state == KeyState::revoked)
        return {SignatureVerdict::revoked, *jwk};
    const bool isGood = claim->algorithm == coseAlgorithmOf(jwk->key.kind) &&
                        verifies(jwk->key, signedBytes(message.protectedHeader, external, payload),
                                 message.signature);
    if (!isGood)
        return {SignatureVerdict::wrong, *jwk};
    return {jwk->state == KeyState::retired ? SignatureVerdict::retired : SignatureVerdict::good,
            *jwk};
}

} // namespace updatefacts
