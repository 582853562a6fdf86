// SPDX-License-Identifier: MIT
#pragma once

#include "signature/cose/CheckSignature.h"
#include "signature/statement/CodeStatement.h"

namespace updatefacts {

/// What became of a code.
enum class CodeVerdict {
    good,
    retired,      ///< good, of a key that is used no longer
    notSigned,    ///< an address without digits
    unreadable,   ///< its digits are no signature: one of them was changed, or they are another's
    unknownKey,   ///< none of the keys signed it, or they are those of another host
    revoked,      ///< of a key that is not to be believed
    otherProduct, ///< signed for another GTIN of the same host
    otherHost,    ///< signed for the host of the keys, and stands on another
    changed,      ///< the key did not sign this: a digit or the address was changed
};

struct VerifiedCode {
    CodeVerdict verdict = CodeVerdict::notSigned;
    std::string address; ///< without the digits
    std::string host;    ///< of the address, in lower case and Punycode
    std::optional<Jwk> key;
    /// What was signed; of changed, revoked and unknownKey it is what somebody wants to be
    /// believed.
    std::optional<CodeStatement> statement;

    [[nodiscard]] bool isGood() const {
        return verdict == CodeVerdict::good || verdict == CodeVerdict::retired;
    }
};

/// Whether a code is signed by one of the keys, and what for. payload: what the code says, of
/// anybody.
[[nodiscard]] VerifiedCode verifyCode(std::string_view payload, const Jwks &keys);

} // namespace updatefacts
