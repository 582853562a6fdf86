// SPDX-License-Identifier: MIT
#pragma once

#include "signature/key/Jwks.h"
#include "signature/key/SigningKey.h"

#include <optional>
#include <string>
#include <string_view>

namespace updatefacts {

/// Where the keys of a host lie (RFC 8615, RFC 7517), from the root of its site.
inline constexpr const char *keysPath = ".well-known/jwks.json";

/// What a site is signed with.
struct SiteKeys {
    Jwks keys;                     ///< all that its host publishes, with their states
    std::optional<SigningKey> key; ///< nothing: keys are published, but files are not signed
};

/// Whether a file of a site has a signature beside it: each JSON, the keys among them, so that a
/// key that was known vouches for the next one.
[[nodiscard]] bool isSealed(std::string_view path);

/// The signature of a file: what lay there before where it still is one of this key, so that a site
/// built again stays the same; else a new one. address: of the file, https. Throws IoError as
/// SigningKey::sign().
[[nodiscard]] std::string sealOf(std::string_view bytes, const std::string &address,
                                 const std::optional<std::string> &before, const SigningKey &key);

} // namespace updatefacts
