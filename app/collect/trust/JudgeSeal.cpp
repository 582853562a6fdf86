// SPDX-License-Identifier: MIT
#include "collect/trust/JudgeSeal.h"

#include "signature/SignFile.h"
#include "signature/key/Base64Url.h"

#include <algorithm>

namespace updatefacts {

namespace {

constexpr std::string_view sealEnding = ".cose";

const char *messageOfSeal(SignatureVerdict verdict) {
    switch (verdict) {
    case SignatureVerdict::unknownKey:
        return "collect.signature:unknown";
    case SignatureVerdict::revoked:
        return "collect.signature:revoked";
    default:
        return "collect.signature:wrong";
    }
}

Finding aboutSeal(const char *message, std::string_view address, const std::string &key,
                  const Jwks &keys) {
    Finding finding =
        makeFinding(Severity::error, message, {}, {},
                    {argument::plain("host", keys.host), argument::plain("key", key)});
    finding.file = address;
    return finding;
}

} // namespace

std::string sealAddressOf(std::string_view address) {
    std::string path(address.substr(0, address.find('?')));
    for (const std::string_view ending : {".yaml", ".yml", ".json"})
        if (path.ends_with(ending)) {
            path.resize(path.size() - ending.size());
            break;
        }
    return path + ".json" + std::string(sealEnding);
}

std::string signerOfSeal(std::string_view seal) {
    const std::optional<Sign1> message = readSign1(seal);
    const std::optional<SignerClaim> claim = message ? signerOf(*message) : std::nullopt;
    return claim ? base64Url(claim->kid) : std::string();
}

SealVerdict judgeSeal(const std::optional<std::string> &seal, std::string_view bytes,
                      std::string_view address, const Jwks &keys) {
    if (!seal)
        return {{}, aboutSeal("collect.signature:none", address, {}, keys)};
    std::string signedAddress = sealAddressOf(address);
    signedAddress.resize(signedAddress.size() - sealEnding.size());
    const SignatureVerdict verdict =
        checkSignatureOfFile(*seal, bytes, signedAddress, keys).verdict;
    std::string signer = signerOfSeal(*seal);
    if (verdict == SignatureVerdict::good || verdict == SignatureVerdict::retired)
        return {std::move(signer)};
    return {{}, aboutSeal(messageOfSeal(verdict), address, signer, keys)};
}

bool isBelieved(const Jwks &keys, std::string_view signer) {
    return std::ranges::any_of(keys.keys, [&](const Jwk &jwk) {
        return jwk.state != KeyState::revoked && kidText(jwk.key) == signer;
    });
}

} // namespace updatefacts
