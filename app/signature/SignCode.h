// SPDX-License-Identifier: MIT
#pragma once

#include "disclosure/Disclosure.h"
#include "signature/key/SigningKey.h"

namespace updatefacts {

/// What a signed code says: the address of payloadOf(), "#" and the digits of a COSE_Sign1 message
/// (digitsOfBytes()), whose payload is the disclosure's CodeStatement and which is bound to the
/// address (boundTo()). Nothing where the message is longer than readers take it (mostCborBytes).
/// Throws IoError as SigningKey::sign().
[[nodiscard]] std::optional<std::string> signedPayloadOf(const Disclosure &disclosure,
                                                         const SigningKey &key);

} // namespace updatefacts
