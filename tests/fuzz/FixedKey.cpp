// SPDX-License-Identifier: MIT
#include "FixedKey.h"

#include "FuzzTarget.h"
#include "signature/key/NativeKey.h"

namespace updatefacts {

namespace {

std::string bytesOfHex(std::string_view hex) {
    std::string bytes;
    for (std::size_t i = 0; i + 1 < hex.size(); i += 2)
        bytes += static_cast<char>(std::stoi(std::string(hex.substr(i, 2)), nullptr, 16));
    return bytes;
}

} // namespace

const SigningKey &fixedKey() {
    static const SigningKey key = [] {
        const std::string secret(32, 'k');
        auto made = signingKeyOf(OpenSslPointer<EVP_PKEY>(EVP_PKEY_new_raw_private_key(
            EVP_PKEY_ED25519, nullptr, unsignedBytes(std::string_view(secret)), secret.size())));
        mustHold(made.has_value(), "there is a key");
        return *made;
    }();
    return key;
}

PublicKey nistKey() {
    return {KeyKind::es256,
            bytesOfHex("60FED4BA255A9D31C961EB74C6356D68C049B8923B61FA6CE669622E60F29FB6"),
            bytesOfHex("7903FE1008B8BC99A41AE9E95628BC64F2F1B20C2D7E9F5177A3C294D4462299")};
}

} // namespace updatefacts
