// SPDX-License-Identifier: MIT
#pragma once

#include "signature/key/Jwks.h"
#include "signature/key/Passphrase.h"
#include "signature/key/SigningKey.h"

#include <filesystem>

namespace updatefacts {

/// A folder of keys, for its owner alone (mode 0700). In it:
///   jwks.json   all keys with their states, public
///   KID.pem     a private key (see lockedKey()), mode 0600
///   KID.token   instead: where a key lies in a token
/// Whatever is written comes whole or not at all, and two that write wait for each other.
class KeyFolder {
  public:
    explicit KeyFolder(std::filesystem::path folder) : m_folder(std::move(folder)) {}

    /// None where the folder is not there. Throws IoError where the list is damaged.
    [[nodiscard]] Jwks keys() const;

    /// Enters a new key, active from that day. Throws IoError; all is then as it was.
    void add(const SigningKey &key, const Passphrase &passphrase, Date today) const;
    /// Enters a key that stays in its token. address: of openTokenKey().
    void addOfToken(const PublicKey &key, const std::string &address, Date today) const;
    /// Says that a key is retired or revoked since that day. Throws IoError, also for one that is
    /// revoked already: there is no way back.
    void setState(const PublicKey &key, KeyState state, Date today,
                  const std::string &reason = {}) const;
    /// Whose the keys are. Throws IoError.
    void setHost(const std::string &host) const;

    /// Where the key lies in a token; "": it lies in a file. Throws IoError.
    [[nodiscard]] std::string tokenAddressOf(const PublicKey &key) const;
    /// The private key of one that is active. passphrase: of the file, or the PIN of the token.
    /// Throws IoError: a passphrase that is wrong, a file that others may read, one that is
    /// damaged or holds another key.
    [[nodiscard]] SigningKey open(const Jwk &jwk, const Passphrase &passphrase) const;

  private:
    template<class Change>
    void change(Change change) const;
    void enter(const PublicKey &key, Date today, const char *ending,
               const std::string &bytes) const;
    [[nodiscard]] std::filesystem::path fileOf(const PublicKey &key, const char *ending) const;

    std::filesystem::path m_folder;
};

/// The keys whose kidText() is, or begins with, the name: three characters at least.
[[nodiscard]] std::vector<Jwk> keysNamed(const Jwks &keys, std::string_view name);

} // namespace updatefacts
