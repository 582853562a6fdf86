// SPDX-License-Identifier: MIT
#pragma once

#include "signature/cbor/CborValue.h"
#include "signature/key/SigningKey.h"

#include <optional>

namespace updatefacts {

/// A COSE_Sign1 message (RFC 9052 section 4.2).
struct Sign1 {
    std::string protectedHeader;        ///< the bytes of a map, or ""
    CborValue unprotectedHeader;        ///< a map
    std::optional<std::string> payload; ///< nothing: it lies elsewhere
    std::string signature;
};

/// The message that the bytes are, with its tag 18. Nothing where readCbor() refuses them or they
/// are something else.
[[nodiscard]] std::optional<Sign1> readSign1(std::string_view bytes);
[[nodiscard]] std::string writeSign1(const Sign1 &message);

/// What is signed: the Sig_structure (RFC 9052 section 4.4). external: what the signature is bound
/// to beyond the message.
[[nodiscard]] std::string signedBytes(std::string_view protectedHeader, std::string_view external,
                                      std::string_view payload);

/// Who says to have signed, and how.
struct SignerClaim {
    std::int64_t algorithm = 0;
    std::string kid; ///< 8 bytes
};

/// That of a message as this program signs: protected {1: algorithm, 4: kid} and nothing else,
/// unprotected nothing. Nothing for others.
[[nodiscard]] std::optional<SignerClaim> signerOf(const Sign1 &message);

/// The message of a payload, bound to `external`, as signerOf() reads it; its payload is left out,
/// to lie elsewhere, where isDetached. Throws IoError as SigningKey::sign().
[[nodiscard]] Sign1 signedBy(const SigningKey &key, std::string_view payload,
                             std::string_view external, bool isDetached);

} // namespace updatefacts
