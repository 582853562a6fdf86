// SPDX-License-Identifier: MIT
#pragma once

#include "signature/key/PublicKey.h"

#include <memory>

namespace updatefacts {

/// A key that signs: made here, read from a file, or one that stays in a token and never comes out.
/// Copies are the same key. Several threads may sign at a time.
class SigningKey {
  public:
    struct Native; ///< what OpenSSL knows of it

    /// native: not null. Its public half is one of ours.
    SigningKey(std::shared_ptr<const Native> native, PublicKey publicKey)
        : m_native(std::move(native)), m_publicKey(std::move(publicKey)) {}

    [[nodiscard]] const PublicKey &publicKey() const { return m_publicKey; }
    [[nodiscard]] const Native &native() const { return *m_native; }
    /// signatureSize bytes, see verifies(). Of es256 they differ each time, of ed25519 they do not.
    /// Throws IoError when the token or the machine's random numbers fail.
    [[nodiscard]] std::string sign(std::string_view message) const;

  private:
    std::shared_ptr<const Native> m_native;
    PublicKey m_publicKey;
};

/// A new key. Its kidText() begins with a letter or digit, so that no command line takes it for an
/// option. Throws IoError when the machine has no random numbers.
[[nodiscard]] SigningKey makeSigningKey(KeyKind kind);

} // namespace updatefacts
