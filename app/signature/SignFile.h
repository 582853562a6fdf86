// SPDX-License-Identifier: MIT
#pragma once

#include "signature/cose/CheckSignature.h"

namespace updatefacts {

/// What X.json.cose beside X.json holds: a COSE_Sign1 message without its payload (RFC 9052
/// section 4.2), which is the bytes of the file, bound to the https address of that file
/// (boundTo()). Throws IoError as SigningKey::sign().
[[nodiscard]] std::string signatureOfFile(std::string_view bytes, std::string_view address,
                                          const SigningKey &key);

/// Whether the signature is one of the keys' of these bytes at this address. signature: as it was
/// fetched, from anybody.
[[nodiscard]] CheckedSignature checkSignatureOfFile(std::string_view signature,
                                                    std::string_view bytes,
                                                    std::string_view address, const Jwks &keys);

} // namespace updatefacts
