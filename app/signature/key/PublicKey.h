// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace updatefacts {

/// The kinds of keys there are; each signs in one way and no other.
enum class KeyKind { es256, ed25519 };

/// "ES256", "EdDSA" (RFC 7518, RFC 8037): "alg" of a JWK.
[[nodiscard]] std::string_view joseAlgorithmOf(KeyKind kind);
/// -7, -8 (RFC 9053 sections 2.1 and 2.2): header parameter 1 of COSE.
[[nodiscard]] std::int64_t coseAlgorithmOf(KeyKind kind);
/// The bytes of a signature of either kind: two numbers of 32.
inline constexpr std::size_t signatureSize = 64;

/// The public half of a key: a point of P-256, or an Ed25519 key in x alone.
struct PublicKey {
    KeyKind kind = KeyKind::es256;
    std::string x; ///< 32 bytes
    std::string y; ///< 32 bytes of es256, else none

    bool operator==(const PublicKey &) const = default;
};

/// The thumbprint of the key (RFC 7638, SHA-256): 32 bytes.
[[nodiscard]] std::string thumbprintOf(const PublicKey &key);
/// What a signature calls the key: the first 8 bytes of the thumbprint.
[[nodiscard]] std::string kidOf(const PublicKey &key);
/// The same for people and JSON: base64url, 11 characters.
[[nodiscard]] std::string kidText(const PublicKey &key);

/// Whether the key signed the message. signature: signatureSize bytes, of es256 r and s (RFC 9053
/// section 2.1).
[[nodiscard]] bool verifies(const PublicKey &key, std::string_view message,
                            std::string_view signature);
/// Whether there is such a key: its sizes, and of es256 that the point lies on the curve.
[[nodiscard]] bool isKey(const PublicKey &key);

/// The key as a SubjectPublicKeyInfo (RFC 5280) in DER, and back; nothing for other kinds.
[[nodiscard]] std::string derOfKey(const PublicKey &key);
[[nodiscard]] std::optional<PublicKey> keyOfDer(std::string_view der);

} // namespace updatefacts
