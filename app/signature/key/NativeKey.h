// SPDX-License-Identifier: MIT
#pragma once

#include "signature/key/OpenSslPointers.h"
#include "signature/key/SigningKey.h"

#include <mutex>
#include <optional>

namespace updatefacts {

struct SigningKey::Native {
    std::shared_ptr<void> token; ///< what drives the token that the key is in; outlives the key
    OpenSslPointer<EVP_PKEY> key;
    mutable std::mutex atWork{}; ///< a token does one thing at a time
};

/// The key as ours; nothing where it is of a kind that we do not sign with.
[[nodiscard]] std::optional<SigningKey> signingKeyOf(OpenSslPointer<EVP_PKEY> key,
                                                     std::shared_ptr<void> token = nullptr);

/// What OpenSSL says of its last failure, and forgets then: {why}.
[[nodiscard]] std::string lastOpenSslError();

} // namespace updatefacts
