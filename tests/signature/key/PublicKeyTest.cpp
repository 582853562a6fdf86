// SPDX-License-Identifier: MIT
#include "signature/HexBytes.h"
#include "signature/SignerKeys.h"

#include <gtest/gtest.h>

namespace updatefacts {
namespace {

PublicKey ed25519Of(const char *hex) {
    return {KeyKind::ed25519, bytesOfHex(hex), {}};
}

/// RFC 8032 section 7.1, tests 1 to 3
TEST(PublicKey, ed25519OfTheStandardIsVerified) {
    struct Row {
        const char *key, *message, *signature;
    };
    const std::vector<Row> rows = {
        {"d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a", "",
         "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701"
         "c"
         "f9b46bd25bf5f0595bbe24655141438e7a100b"},
        {"3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c", "72",
         "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d"
         "0"
         "f11d8c387b2eaeb4302aeeb00d291612bb0c00"},
        {"fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025", "af82",
         "6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac18ff9b538d16f290ae67f7609"
         "8"
         "4dc6594a7c15e9716ed28dc027beceea1ec40a"},
    };
    for (const Row &row : rows) {
        const std::string signature = bytesOfHex(row.signature);
        EXPECT_TRUE(verifies(ed25519Of(row.key), bytesOfHex(row.message), signature));
        EXPECT_FALSE(verifies(ed25519Of(row.key), bytesOfHex(row.message) + 'x', signature));
    }
}

/// RFC 6979 appendix A.2.5, P-256 with SHA-256
TEST(PublicKey, es256OfTheStandardIsVerified) {
    const PublicKey key{
        KeyKind::es256,
        bytesOfHex("60fed4ba255a9d31c961eb74c6356d68c049b8923b61fa6ce669622e60f29fb6"),
        bytesOfHex("7903fe1008b8bc99a41ae9e95628bc64f2f1b20c2d7e9f5177a3c294d4462299")};
    const std::string signature =
        bytesOfHex("efd48b2aacb6a8fd1140dd9cd45e81d69d2c877b56aaf991c34d0ea84eaf3716"
                   "f7cb1c942d657c41d436c7a1b6e29f65f3e900dbb9aff4064dc4ab2f843acda8");
    EXPECT_TRUE(verifies(key, "sample", signature));
    EXPECT_FALSE(verifies(key, "Sample", signature));
    EXPECT_FALSE(verifies(key, "sample", signature.substr(1)));
    EXPECT_FALSE(verifies(key, "sample", std::string(64, '\0')));
    EXPECT_FALSE(verifies(key, "sample", ""));
}

/// RFC 8037 appendix A.3
TEST(PublicKey, thumbprintIsThatOfTheStandard) {
    const PublicKey key{
        KeyKind::ed25519, *bytesOfBase64Url("11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"), {}};
    EXPECT_EQ(base64Url(thumbprintOf(key)), "kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k");
    EXPECT_EQ(kidOf(key), thumbprintOf(key).substr(0, 8));
    EXPECT_EQ(kidText(key), "kPrK_qmxVWY");
}

TEST(PublicKey, signedIsVerifiedByItsKeyAlone) {
    for (const KeyKind kind : {KeyKind::es256, KeyKind::ed25519}) {
        const SigningKey &key = testKey(kind);
        const std::string signature = key.sign("message");
        EXPECT_EQ(signature.size(), signatureSize);
        EXPECT_TRUE(verifies(key.publicKey(), "message", signature));
        EXPECT_FALSE(verifies(key.publicKey(), "massage", signature));
        EXPECT_FALSE(verifies(makeSigningKey(kind).publicKey(), "message", signature));
        for (std::size_t i = 0; i < signature.size(); ++i) {
            std::string flipped = signature;
            flipped[i] = static_cast<char>(flipped[i] ^ 1);
            EXPECT_FALSE(verifies(key.publicKey(), "message", flipped)) << i;
        }
    }
    EXPECT_EQ(testKey(KeyKind::ed25519).sign("a"), testKey(KeyKind::ed25519).sign("a"));
}

TEST(PublicKey, whatIsNoKeyIsNone) {
    const PublicKey &good = testKey().publicKey();
    EXPECT_TRUE(isKey(good));
    EXPECT_EQ(keyOfDer(derOfKey(good)), good);
    PublicKey offCurve = good;
    offCurve.y[31] = static_cast<char>(offCurve.y[31] ^ 1);
    EXPECT_FALSE(isKey(offCurve));
    EXPECT_FALSE(isKey({KeyKind::es256, good.x, {}}));
    EXPECT_FALSE(isKey({KeyKind::ed25519, good.x, good.y}));
    EXPECT_FALSE(isKey({}));
    EXPECT_EQ(keyOfDer(derOfKey(offCurve)), std::nullopt);
    EXPECT_EQ(keyOfDer(derOfKey(good).substr(0, 60)), std::nullopt);
    EXPECT_EQ(keyOfDer(derOfKey(good) + 'x'), std::nullopt);
    EXPECT_EQ(keyOfDer(""), std::nullopt);
}

TEST(PublicKey, newKeysAreNoOptions) {
    for (int i = 0; i < 200; ++i)
        EXPECT_TRUE(std::isalnum(
            static_cast<unsigned char>(kidText(makeSigningKey(KeyKind::ed25519).publicKey())[0])));
}

TEST(Base64Url, onlyOneWayToWriteBytes) {
    EXPECT_EQ(base64Url("\xfb\xff\xfe"), "-__-");
    EXPECT_EQ(bytesOfBase64Url("-__-"), "\xfb\xff\xfe");
    for (const char *text : {"+//+", "QQ==", "QR", "Q", "Q Q", "QUE=", "Q*E"})
        EXPECT_EQ(bytesOfBase64Url(text), std::nullopt) << text;
    EXPECT_EQ(bytesOfBase64Url("QQ"), "A");
}

} // namespace
} // namespace updatefacts
