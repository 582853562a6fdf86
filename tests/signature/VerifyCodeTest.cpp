// SPDX-License-Identifier: MIT
#include "signature/VerifyCode.h"

#include "disclosure/Payload.h"
#include "signature/ExampleDisclosure.h"
#include "signature/SignCode.h"
#include "signature/SignedAddress.h"
#include "signature/SignerKeys.h"
#include "signature/digits/DigitsOfBytes.h"

#include <gtest/gtest.h>

namespace updatefacts {
namespace {

std::string replaced(std::string text, const std::string &what, const std::string &by) {
    return text.replace(text.find(what), what.size(), by);
}

/// A code of a product with a GTIN.
class VerifyCodeTest : public testing::TestWithParam<KeyKind> {
  protected:
    static Disclosure product() { return exampleDisclosure("kettle"); }
    [[nodiscard]] static const SigningKey &key() { return testKey(GetParam()); }
    [[nodiscard]] static std::string code() { return *signedPayloadOf(product(), key()); }
    /// The keys of the product's host.
    [[nodiscard]] static Jwks keys(KeyState state = KeyState::active) {
        Jwks keys = keysOf(key(), state);
        keys.host = hostOf(payloadOf(product()));
        return keys;
    }
    [[nodiscard]] static std::string gtin() { return gtinOf(code()); }
    [[nodiscard]] static std::string gtinOf(const std::string &payload) {
        return payload.substr(payload.find("/01/") + 4, 14);
    }
};

TEST_P(VerifyCodeTest, aGoodCodeSaysWhatWasSigned) {
    const std::string payload = code();
    EXPECT_EQ(payload.substr(0, payload.find('#')), payloadOf(product()));
    const VerifiedCode verified = verifyCode(payload, keys());
    EXPECT_EQ(verified.verdict, CodeVerdict::good);
    EXPECT_TRUE(verified.isGood());
    EXPECT_EQ(verified.address, payloadOf(product()));
    EXPECT_EQ(verified.key->key, key().publicKey());
    EXPECT_EQ(verified.statement, statementOf(product(), payloadOf(product())));
    EXPECT_EQ(verified.statement->gtin, gtin());
}

/// So that what is printed or published again stays the same, however the key signs.
TEST_P(VerifyCodeTest, aCodeGoesOnSayingWhatItSaidWhileThatIsRight) {
    const std::string before = code();
    EXPECT_EQ(signedPayloadOf(product(), key(), before), before);
    EXPECT_EQ(code() == before, GetParam() == KeyKind::ed25519);
    const SigningKey other = makeSigningKey(GetParam());
    const std::string ofOther = *signedPayloadOf(product(), other);
    const std::string ofOtherProduct = *signedPayloadOf(exampleDisclosure("camera"), key());
    for (const std::string &wrong :
         {std::string(), payloadOf(product()), before.substr(0, before.size() - 1), before + '0',
          ofOther, ofOtherProduct,
          payloadOf(product()) + ofOtherProduct.substr(ofOtherProduct.find('#'))}) {
        const std::string fresh = *signedPayloadOf(product(), key(), wrong);
        EXPECT_NE(fresh, wrong);
        EXPECT_EQ(verifyCode(fresh, keys()).verdict, CodeVerdict::good) << wrong;
    }
}

TEST_P(VerifyCodeTest, allCasesAreToldApart) {
    const std::string payload = code();
    const std::string host = keys().host;
    EXPECT_EQ(verifyCode(payload, keys(KeyState::retired)).verdict, CodeVerdict::retired);
    EXPECT_EQ(verifyCode(payload, keys(KeyState::revoked)).verdict, CodeVerdict::revoked);
    EXPECT_EQ(verifyCode(payload, {}).verdict, CodeVerdict::unknownKey);
    EXPECT_EQ(verifyCode(payload, keysOf(makeSigningKey(GetParam()))).verdict,
              CodeVerdict::unknownKey);
    EXPECT_EQ(verifyCode(payloadOf(product()), keys()).verdict, CodeVerdict::notSigned);
    EXPECT_EQ(verifyCode(payloadOf(product()) + '#', keys()).verdict, CodeVerdict::notSigned);
    EXPECT_EQ(verifyCode(payloadOf(product()) + "#top", keys()).verdict, CodeVerdict::notSigned);
    EXPECT_EQ(verifyCode(payload.substr(0, payload.size() - 3), keys()).verdict,
              CodeVerdict::unreadable);
    EXPECT_EQ(verifyCode(replaced(payload, gtin(), "09520000000011"), keys()).verdict,
              CodeVerdict::otherProduct);
    EXPECT_EQ(verifyCode(replaced(payload, host, "other.example"), keys()).verdict,
              CodeVerdict::otherHost);
    EXPECT_EQ(
        verifyCode(replaced(replaced(payload, host, "other.example"), gtin(), "09520000000011"),
                   keys())
            .verdict,
        CodeVerdict::otherHost);
    Jwks hostless = keys();
    hostless.host.clear();
    EXPECT_EQ(verifyCode(replaced(payload, host, "other.example"), hostless).verdict,
              CodeVerdict::changed);
    EXPECT_EQ(verifyCode(replaced(payload, "/01/", "/02/"), keys()).verdict, CodeVerdict::changed);
    EXPECT_TRUE(verifyCode(payload, hostless).isGood());
    Jwks foreign = keys(KeyState::retired);
    foreign.host = "other.example";
    EXPECT_EQ(verifyCode(payload, foreign).verdict, CodeVerdict::unknownKey);
    EXPECT_EQ(verifyCode(payload, foreign).key, std::nullopt);
}

TEST_P(VerifyCodeTest, noFlippedDigitIsGood) {
    const std::string payload = code();
    std::map<CodeVerdict, int> counts;
    for (std::size_t i = payload.find('#') + 1; i < payload.size(); ++i) {
        std::string flipped = payload;
        flipped[i] = static_cast<char>('0' + (flipped[i] - '0' + 1) % 10);
        const VerifiedCode verified = verifyCode(flipped, keys());
        EXPECT_FALSE(verified.isGood()) << i;
        ++counts[verified.verdict];
    }
    EXPECT_GT(counts[CodeVerdict::changed], 100);
    EXPECT_GT(counts[CodeVerdict::unreadable], 10);
    EXPECT_GT(counts[CodeVerdict::unknownKey], 5);
    EXPECT_EQ(counts.size(), 3U);
}

INSTANTIATE_TEST_SUITE_P(Kinds, VerifyCodeTest, testing::Values(KeyKind::es256, KeyKind::ed25519));

TEST(SignCode, aMessageInItsOwnPlaceOnly) {
    const std::string file = digitsOfBytes(
        writeSign1(signedBy(testKey(), "bytes of a file", "nordlicht.example/uf/lc2", false)));
    EXPECT_EQ(verifyCode("https://nordlicht.example/uf/lc2#" + file, keysOf(testKey())).verdict,
              CodeVerdict::unreadable)
        << "signed, and no statement";
}

TEST(SignCode, everyExampleIsSigned) {
    for (const std::string &name : exampleNames()) {
        const Disclosure disclosure = exampleDisclosure(name);
        const auto payload = signedPayloadOf(disclosure, testKey());
        ASSERT_TRUE(payload) << name;
        EXPECT_TRUE(verifyCode(*payload, keysOf(testKey())).isGood()) << name;
        EXPECT_LT(payload->size(), 700U) << name;
    }
}

TEST(SignCode, whatReadersDoNotTakeIsNotSigned) {
    Document document = exampleDisclosure("kettle").document();
    for (Member &member : document.root.map)
        if (member.key == "product_name" || member.key == "product_short_name")
            member.value.scalar = std::string(300, 'x');
    EXPECT_EQ(signedPayloadOf(Disclosure(document), testKey()), std::nullopt);
}

} // namespace
} // namespace updatefacts
