// SPDX-License-Identifier: MIT
#pragma once

#include "disclosure/Disclosure.h"
#include "signature/key/SigningKey.h"

#include <optional>
#include <string>

namespace updatefacts {

/// What a signed code says: the address of payloadOf(), "#" and the digits of a COSE_Sign1 message
/// (digitsOfBytes()), whose payload is the disclosure's CodeStatement and which is bound to the
/// address (boundTo()). Nothing where the message is longer than readers take it (mostCborBytes).
/// before: what the code said once, which it goes on saying where that is this key's signature of
/// this disclosure: ES256 signs otherwise each time. Throws IoError as SigningKey::sign().
[[nodiscard]] std::optional<std::string>
signedPayloadOf(const Disclosure &disclosure, const SigningKey &key,
                const std::optional<std::string> &before = std::nullopt);

} // namespace updatefacts
