// SPDX-License-Identifier: MIT
#include "site/seal/SealFile.h"

#include "signature/SignFile.h"

#include <gtest/gtest.h>

namespace updatefacts {
namespace {

const std::string sealedAddress = "https://nordlicht.example/uf/lc2/disclosure.json";

Jwks keysOf(const SigningKey &key) {
    Jwks keys;
    keys.keys.push_back({key.publicKey(), KeyState::active, {}, {}, {}});
    return keys;
}

SignatureVerdict verdictOn(const std::string &seal, std::string_view bytes,
                           const std::string &address, const SigningKey &key) {
    return checkSignatureOfFile(seal, bytes, address, keysOf(key)).verdict;
}

TEST(SealFileTest, sealsEachJsonButTheKeys) {
    EXPECT_TRUE(isSealed("uf/lc2/disclosure.json"));
    EXPECT_TRUE(isSealed(".well-known/update-facts/log.json"));
    EXPECT_TRUE(isSealed(keysPath));
    EXPECT_FALSE(isSealed("uf/lc2/index.html"));
    EXPECT_FALSE(isSealed("uf/lc2/disclosure.json.cose"));
}

TEST(SealFileTest, isOfTheFileAndItsAddress) {
    for (const KeyKind kind : {KeyKind::es256, KeyKind::ed25519}) {
        const SigningKey key = makeSigningKey(kind);
        const std::string seal = sealOf("{}", sealedAddress, std::nullopt, key);
        EXPECT_EQ(verdictOn(seal, "{}", sealedAddress, key), SignatureVerdict::good);
        EXPECT_EQ(verdictOn(seal, "{ }", sealedAddress, key), SignatureVerdict::wrong);
        EXPECT_EQ(verdictOn(seal, "{}", "https://other.example/uf/lc2/disclosure.json", key),
                  SignatureVerdict::wrong);
    }
}

/// A signature of ES256 is another one each time; a site that is built again keeps what it has.
TEST(SealFileTest, staysWhileItIsGood) {
    const SigningKey key = makeSigningKey(KeyKind::es256);
    const std::string seal = sealOf("{}", sealedAddress, std::nullopt, key);
    EXPECT_EQ(sealOf("{}", sealedAddress, seal, key), seal);
    const SigningKey other = makeSigningKey(KeyKind::es256);
    for (const auto &[bytes, before, signer] :
         {std::tuple("{ }", seal, key), {"{}", seal, other}, {"{}", std::string("x"), key}}) {
        const std::string next = sealOf(bytes, sealedAddress, before, signer);
        EXPECT_NE(next, before);
        EXPECT_EQ(verdictOn(next, bytes, sealedAddress, signer), SignatureVerdict::good);
    }
}

} // namespace
} // namespace updatefacts
