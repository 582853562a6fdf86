// SPDX-License-Identifier: MIT
#include "signature/SignFile.h"

#include "signature/SignedAddress.h"

namespace updatefacts {

std::string signatureOfFile(std::string_view bytes, std::string_view address,
                            const SigningKey &key) {
    return writeSign1(signedBy(key, bytes, boundTo(address), true));
}

CheckedSignature checkSignatureOfFile(std::string_view signature, std::string_view bytes,
                                      std::string_view address, const Jwks &keys) {
    const std::optional<Sign1> message = readSign1(signature);
    if (!message || message->payload)
        return {};
    return checkSignature(*message, bytes, boundTo(address), keys);
}

} // namespace updatefacts
