// SPDX-License-Identifier: MIT
#pragma once

#include "signature/key/Passphrase.h"
#include "signature/key/SigningKey.h"

#include <optional>

namespace updatefacts {

/// The key as a file: encrypted PKCS#8 in PEM (RFC 5958, RFC 7468 section 11) by PBES2 with scrypt
/// and AES-256 (RFC 7914; N = 2^14, r = 8, p = 5, as OWASP recommends). Other programs read it,
/// such as "openssl pkey". The key must not be one of a token. Throws IoError when the machine's
/// random numbers fail.
[[nodiscard]] std::string lockedKey(const SigningKey &key, const Passphrase &passphrase);

/// Why a file gives no key.
enum class KeyFileFault {
    none,
    empty,
    noKey,           ///< something else, or cut off
    notLocked,       ///< a key for everybody who reads the file
    wrongPassphrase, ///< or damaged
    otherKind,       ///< neither P-256 nor Ed25519
};

struct UnlockedKey {
    std::optional<SigningKey> key;
    KeyFileFault fault = KeyFileFault::none;
};

/// The key in such a file, or one with PBKDF2 instead of scrypt.
[[nodiscard]] UnlockedKey unlockKey(const std::string &pem, const Passphrase &passphrase);

} // namespace updatefacts
