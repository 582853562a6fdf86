// SPDX-License-Identifier: MIT
#pragma once

#include "signature/key/Passphrase.h"
#include "signature/key/SigningKey.h"

namespace updatefacts {

/// Whether a key is named by where it lies in a token (RFC 7512): "pkcs11:token=maker;object=key".
[[nodiscard]] bool isTokenAddress(std::string_view name);

/// The private key of a token (smart card, HSM), of P-256, which signs there and never comes out;
/// through OpenSSL's engine "pkcs11" (libengine-pkcs11-openssl). Which module drives the token says
/// "module-path" in the address, else p11-kit does. pin: of its user. Throws IoError for a token,
/// key or engine that is not there, a wrong PIN, and an address that holds the PIN itself.
[[nodiscard]] SigningKey openTokenKey(const std::string &address, const Passphrase &pin);

} // namespace updatefacts
