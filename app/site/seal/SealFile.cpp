// SPDX-License-Identifier: MIT
#include "site/seal/SealFile.h"

#include "signature/SignFile.h"

namespace updatefacts {

bool isSealed(std::string_view path) {
    return path.ends_with(".json");
}

std::string sealOf(std::string_view bytes, const std::string &address,
                   const std::optional<std::string> &before, const SigningKey &key) {
    if (before && checkSignatureOfFile(*before, bytes, address, jwksOf(key.publicKey())).verdict ==
                      SignatureVerdict::good)
        return *before;
    return signatureOfFile(bytes, address, key);
}

} // namespace updatefacts
