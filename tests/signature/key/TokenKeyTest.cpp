// SPDX-License-Identifier: MIT
#include "signature/key/TokenKey.h"

#include "FolderTest.h"
#include "InChild.h"
#include "definitions/messages/SayFinding.h"
#include "document/files/IoError.h"
#include "signature/SignerKeys.h"
#include "signature/SoftToken.h"
#include "signature/key/KeyFolder.h"

#include <gmock/gmock.h>

namespace updatefacts {
namespace {

using testing::HasSubstr;

std::string whyNotOpened(const std::string &address, const char *pin) {
    try {
        (void)openTokenKey(address, Passphrase(pin));
    } catch (const IoError &error) {
        return inWords(error.sentence());
    }
    return {};
}

class TokenKeyTest : public FolderTest {
  protected:
    void SetUp() override {
        FolderTest::SetUp();
        if (!SoftToken::isInstalled())
            GTEST_SKIP() << "softhsm2 or libengine-pkcs11-openssl is not installed";
        m_token.emplace(folder());
        ASSERT_TRUE(m_token->isThere());
    }

    std::optional<SoftToken> m_token;
};

/// Each in a process of its own: one that is logged in stays so. Comes first for the same reason.
TEST_F(TokenKeyTest, whatIsNotThereIsSaid) {
    struct Row {
        std::string address;
        const char *pin, *why;
    };
    const std::vector<Row> rows = {
        {SoftToken::address(), "00000000", "the PIN is wrong"},
        {SoftToken::address("other"), SoftToken::pin, "has no such key"},
        {"pkcs11:token=maker;object=signing?module-path=/nowhere.so", SoftToken::pin,
         "cannot be used"},
    };
    for (const Row &row : rows)
        EXPECT_TRUE(inChild([] {},
                            [&] {
                                const std::string why = whyNotOpened(row.address, row.pin);
                                return why.find(row.why) != std::string::npos;
                            }))
            << row.address;
}

TEST_F(TokenKeyTest, signsInTheToken) {
    const SigningKey key = openTokenKey(SoftToken::address(), Passphrase(SoftToken::pin));
    EXPECT_EQ(key.publicKey().kind, KeyKind::es256);
    EXPECT_TRUE(verifies(key.publicKey(), "message", key.sign("message")));
    const KeyFolder keys(folder() / "keys");
    keys.addOfToken(key.publicKey(), SoftToken::address(), testDay);
    const Jwk jwk = keys.keys().keys.front();
    EXPECT_EQ(keys.tokenAddressOf(jwk.key), SoftToken::address());
    const SigningKey again = keys.open(jwk, Passphrase(SoftToken::pin));
    EXPECT_TRUE(verifies(jwk.key, "more", again.sign("more")));
}

TEST(TokenKey, addressesHoldNoPin) {
    EXPECT_TRUE(isTokenAddress("pkcs11:object=a"));
    EXPECT_FALSE(isTokenAddress("abc"));
    const std::string why = whyNotOpened("pkcs11:object=a?pin-value=1234", "1234");
    EXPECT_THAT(why, HasSubstr("leave \"pin-value\" out"));
    EXPECT_THAT(why, testing::Not(HasSubstr("1234")));
}

} // namespace
} // namespace updatefacts
