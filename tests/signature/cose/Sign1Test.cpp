// SPDX-License-Identifier: MIT
#include "signature/HexBytes.h"
#include "signature/SignerKeys.h"
#include "signature/cbor/WriteCbor.h"
#include "signature/cose/CheckSignature.h"

#include <gtest/gtest.h>

namespace updatefacts {
namespace {

/// The key "11" of RFC 9052 appendix C.7.1 and of github.com/cose-wg/Examples.
PublicKey exampleKey() {
    return {KeyKind::es256, *bytesOfBase64Url("usWxHK2PmfnHKwXPS54m0kTcGJ90UiglWiGahtagnv8"),
            *bytesOfBase64Url("IBOL-C3BttVivg-lSreASjpkttcsz-1rb7btKLv8EX4")};
}

struct Sign1Example {
    const char *name;
    const char *message;
    const char *external;
    const char *toBeSigned;
    bool isGood;
};

/// cose-wg/Examples sign1-tests and ecdsa-examples; what is signed where it is said there.
const Sign1Example sign1Examples[] = {
    {"sign-pass-02",
     "d28443a10126a10442313154546869732069732074686520636f6e74656e742e5840eae868ecc176883766c5dc5ba"
     "5"
     "b8dca25dab3c2e56a551ce5705b793914348e155388b10c4f1b59a6733eab416870a945111a4b2fbdbef33a77234b"
     "1"
     "deff2f9b",
     "11aa22bb33cc44dd55006699",
     "846a5369676e61747572653143a101264c11aa22bb33cc44dd5500669954546869732069732074686520636f6e746"
     "5"
     "6e742e",
     true},
    {"ecdsa-sig-01",
     "d28445a201260300a10442313154546869732069732074686520636f6e74656e742e5840eae868ecc176883766c5d"
     "c"
     "5ba5b8dca25dab3c2e56a551ce5705b793914348e172727f48461fabbba2e343492ddecac3983686250bc68e9f1a7"
     "a"
     "07d41225b59f",
     "", "846a5369676e61747572653145a2012603004054546869732069732074686520636f6e74656e742e", true},
    {"sign-fail-02: another payload",
     "d28443a10126a10442313154546869732069732074686520636f6e74656e742f5840eae868ecc176883766c5dc5ba"
     "5"
     "b8dca25dab3c2e56a551ce5705b793914348e19f43d6c6ba654472da301b645b293c9ba939295b97c4bdb847782bf"
     "f"
     "384c5794",
     "", "846a5369676e61747572653143a101264054546869732069732074686520636f6e74656e742f", false},
    {"sign-fail-04: another algorithm",
     "d2844aa10167756e6b6e6f776ea10442313154546869732069732074686520636f6e74656e742e5840eae868ecc17"
     "6"
     "883766c5dc5ba5b8dca25dab3c2e56a551ce5705b793914348e19f43d6c6ba654472da301b645b293c9ba939295b9"
     "7"
     "c4bdb847782bff384c5794",
     "",
     "846a5369676e6174757265314aa10167756e6b6e6f776e4054546869732069732074686520636f6e74656e742e",
     false},
};

TEST(Sign1, examplesOfTheStandardAreVerified) {
    for (const Sign1Example &example : sign1Examples) {
        const std::string bytes = bytesOfHex(example.message);
        const std::optional<Sign1> message = readSign1(bytes);
        ASSERT_TRUE(message && message->payload) << example.name;
        EXPECT_EQ(writeSign1(*message), bytes) << example.name;
        const std::string toBeSigned =
            signedBytes(message->protectedHeader, bytesOfHex(example.external), *message->payload);
        EXPECT_EQ(hexOf(toBeSigned), example.toBeSigned) << example.name;
        EXPECT_EQ(verifies(exampleKey(), toBeSigned, message->signature), example.isGood)
            << example.name;
        EXPECT_FALSE(signerOf(*message)) << "its kid is not protected";
    }
}

/// The payload signed in sign-fail-02 and -04 is this one.
TEST(Sign1, theFailedExamplesHaveAGoodSignatureOfSomethingElse) {
    const std::optional<Sign1> message = readSign1(bytesOfHex(sign1Examples[2].message));
    EXPECT_TRUE(verifies(exampleKey(),
                         signedBytes(bytesOfHex("a10126"), "", "This is the content."),
                         message->signature));
}

/// eddsa-examples/eddsa-sig-02 has a key of Ed448, which none of ours is; its structure is read.
TEST(Sign1, keysOfOtherKindsAreReadAndNotBelieved) {
    const std::string bytes = bytesOfHex("d28443a10127a10445336434343854546869732069732074686520636"
                                         "f6e74656e742e5872988240a3a2f189bd486d"
                                         "e14aa77f54686c576a09f2e7ed9bae910df9139c2ac3be7c27b7e10a2"
                                         "0fa17c9d57d3510a2cf1f634bc0345ab9be00"
                                         "849842171d1e9e98b2674c0e38bfcf6c557a1692b01b71015a47ac9f7"
                                         "748840cad1da80cbb5b349309febb912672b3"
                                         "77c8b2072af1598b3700");
    const std::optional<Sign1> message = readSign1(bytes);
    ASSERT_TRUE(message);
    EXPECT_EQ(message->signature.size(), 114U);
    EXPECT_EQ(hexOf(signedBytes(message->protectedHeader, "", *message->payload)),
              "846a5369676e61747572653143a101274054546869732069732074686520636f6e74656e742e");
    EXPECT_FALSE(verifies(exampleKey(),
                          signedBytes(message->protectedHeader, "", *message->payload),
                          message->signature));
}

TEST(Sign1, whatIsNoSign1IsNone) {
    const std::string good = bytesOfHex(sign1Examples[0].message);
    ASSERT_TRUE(readSign1(good));
    EXPECT_FALSE(readSign1(good.substr(1))) << "without its tag";
    EXPECT_FALSE(readSign1("\xd1" + good.substr(1))) << "of COSE_Mac0";
    EXPECT_FALSE(readSign1(good + '\0'));
    EXPECT_FALSE(readSign1(good.substr(0, good.size() - 1)));
    using namespace cbor;
    const auto written = [](std::vector<CborValue> parts) {
        return writeCbor(tag(18, list(std::move(parts))));
    };
    EXPECT_TRUE(readSign1(written({bytes(""), map({}), null(), bytes("")})));
    EXPECT_FALSE(readSign1(written({bytes(""), map({}), null()})));
    EXPECT_FALSE(readSign1(written({bytes(""), map({}), null(), bytes(""), null()})));
    EXPECT_FALSE(readSign1(written({text(""), map({}), null(), bytes("")})));
    EXPECT_FALSE(readSign1(written({bytes(""), list({}), null(), bytes("")})));
    EXPECT_FALSE(readSign1(written({bytes(""), map({}), text(""), bytes("")})));
    EXPECT_FALSE(readSign1(written({bytes(""), map({}), null(), null()})));
    EXPECT_FALSE(readSign1(writeCbor(tag(18, map({})))));
}

class CheckSignature : public testing::TestWithParam<KeyKind> {
  protected:
    [[nodiscard]] static const SigningKey &key() { return testKey(GetParam()); }
    [[nodiscard]] static SignatureVerdict verdict(const Sign1 &message, const Jwks &keys,
                                                  const char *external = "a.example/1") {
        return checkSignature(message, message.payload.value_or(""), external, keys).verdict;
    }
};

TEST_P(CheckSignature, tellsAllCasesApart) {
    const Sign1 message = signedBy(key(), "payload", "a.example/1", false);
    EXPECT_EQ(readSign1(writeSign1(message))->payload, "payload");
    EXPECT_EQ(verdict(message, keysOf(key())), SignatureVerdict::good);
    EXPECT_EQ(verdict(message, keysOf(key(), KeyState::retired)), SignatureVerdict::retired);
    EXPECT_EQ(verdict(message, keysOf(key(), KeyState::revoked)), SignatureVerdict::revoked);
    EXPECT_EQ(verdict(message, keysOf(makeSigningKey(GetParam()))), SignatureVerdict::unknownKey);
    EXPECT_EQ(verdict(message, {}), SignatureVerdict::unknownKey);
    EXPECT_EQ(verdict(message, keysOf(key()), "a.example/2"), SignatureVerdict::wrong);
    EXPECT_EQ(verdict(message, keysOf(key()), "b.example/1"), SignatureVerdict::wrong);
    Sign1 changed = message;
    changed.payload = "Payload";
    EXPECT_EQ(verdict(changed, keysOf(key())), SignatureVerdict::wrong);
    changed = message;
    changed.signature[5] = static_cast<char>(changed.signature[5] ^ 4);
    EXPECT_EQ(verdict(changed, keysOf(key())), SignatureVerdict::wrong);
    EXPECT_EQ(checkSignature(message, "payload", "a.example/1", keysOf(key())).key->key,
              key().publicKey());
}

/// A message cannot choose how it is verified.
TEST_P(CheckSignature, theAlgorithmIsThatOfTheKey) {
    using namespace cbor;
    const std::string kid = kidOf(key().publicKey());
    for (const std::int64_t algorithm : {-7, -8, -35, -36, -257, -19, 5, 0}) {
        Sign1 message;
        message.protectedHeader =
            writeCbor(map({{integer(1), integer(algorithm)}, {integer(4), bytes(kid)}}));
        message.unprotectedHeader = map({});
        message.payload = "payload";
        message.signature =
            key().sign(signedBytes(message.protectedHeader, "a.example/1", "payload"));
        EXPECT_EQ(verdict(message, keysOf(key())), algorithm == coseAlgorithmOf(GetParam())
                                                       ? SignatureVerdict::good
                                                       : SignatureVerdict::wrong)
            << algorithm;
    }
}

TEST_P(CheckSignature, otherHeadersAreUnreadable) {
    using namespace cbor;
    const CborValue algorithm = integer(coseAlgorithmOf(GetParam()));
    const CborValue kid = bytes(kidOf(key().publicKey()));
    const std::vector<CborValue> headers = {
        map({}),
        map({{integer(1), algorithm}}),
        map({{integer(4), kid}}),
        map({{integer(1), algorithm}, {integer(4), kid}, {integer(3), integer(0)}}),
        map({{integer(1), text("ES256")}, {integer(4), kid}}),
        map({{integer(1), algorithm}, {integer(4), bytes("short")}}),
        map({{integer(1), algorithm}, {integer(4), text("12345678")}}),
        list({}),
    };
    for (const CborValue &header : headers) {
        Sign1 message = signedBy(key(), "payload", "a.example/1", false);
        message.protectedHeader = writeCbor(header);
        EXPECT_EQ(verdict(message, keysOf(key())), SignatureVerdict::unreadable);
    }
    Sign1 message = signedBy(key(), "payload", "a.example/1", false);
    message.unprotectedHeader = map({{integer(4), kid}});
    EXPECT_EQ(verdict(message, keysOf(key())), SignatureVerdict::unreadable);
}

INSTANTIATE_TEST_SUITE_P(Kinds, CheckSignature, testing::Values(KeyKind::es256, KeyKind::ed25519));

} // namespace
} // namespace updatefacts
