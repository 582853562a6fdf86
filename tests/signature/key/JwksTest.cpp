// SPDX-License-Identifier: MIT
#include "signature/SignerKeys.h"

#include <gmock/gmock.h>

namespace updatefacts {
namespace {

using namespace std::chrono_literals;
using testing::HasSubstr;

Jwks threeKeys() {
    const Date later = 2026y / 11 / 27;
    return {"id.brewster.example",
            {{testKey().publicKey(), KeyState::active, testDay, std::nullopt, {}},
             {testKey(KeyKind::ed25519).publicKey(), KeyState::retired, testDay, later, {}},
             {makeSigningKey(KeyKind::es256).publicKey(), KeyState::revoked, testDay, later,
              "stolen \"laptop\""}}};
}

TEST(Jwks, isReadAsItWasWritten) {
    const Jwks keys = threeKeys();
    EXPECT_EQ(readJwks(jwksText(keys)), keys);
    EXPECT_EQ(readJwks(jwksText({})), Jwks());
}

TEST(Jwks, saysWhatTheStandardAsks) {
    Jwks keys;
    keys.keys.push_back(
        {{KeyKind::ed25519, *bytesOfBase64Url("11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"), {}},
         KeyState::active,
         testDay,
         std::nullopt,
         {}});
    EXPECT_EQ(jwksText(keys), R"({
  "keys": [
    {
      "kty": "OKP",
      "crv": "Ed25519",
      "x": "11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo",
      "kid": "kPrK_qmxVWY",
      "alg": "EdDSA",
      "use": "sig",
      "update_facts": {"state": "active", "since": "2026-03-14"}
    }
  ]
}
)");
}

TEST(Jwks, whatIsNoSetIsNone) {
    for (const char *text : {"", "{}", "[]", "null", "{\"keys\": {}}", "{\"keys\": [}", "nonsense"})
        EXPECT_EQ(readJwks(text), std::nullopt) << text;
}

/// What others publish beside, or instead: each is passed over, and the good one is read.
TEST(Jwks, othersAreNoKeysOfOurs) {
    const std::string good = jwksText(keysOf(testKey()));
    const auto changed = [&](const std::string &what, const std::string &by) {
        std::string text = good;
        return text.replace(text.find(what), what.size(), by);
    };
    const std::vector<std::string> others = {
        changed("\"EC\"", "\"RSA\""),
        changed("P-256", "P-384"),
        changed("\"sig\"", "\"enc\""),
        changed("\"ES256\"", "\"ES384\""),
        changed("\"kid\": \"", "\"kid\": \"x"),
        changed("\"x\": \"", "\"x\": \"AAAA"),
        changed("\"y\"", "\"z\""),
    };
    for (const std::string &text : others) {
        ASSERT_TRUE(readJwks(text)) << text;
        EXPECT_TRUE(readJwks(text)->keys.empty()) << text;
    }
    EXPECT_EQ(readJwks(R"({"keys": [null, 1, "a", {}, [], {"kty": 3}]})")->keys.size(), 0U);
    EXPECT_EQ(readJwks(good)->keys.size(), 1U);
}

TEST(Jwks, aStateNobodyKnowsIsTheWorst) {
    std::string text = jwksText(keysOf(testKey()));
    text.replace(text.find("active"), 6, "frozen");
    EXPECT_EQ(readJwks(text)->keys.front().state, KeyState::revoked);
}

TEST(Jwks, withoutAStateItIsActive) {
    std::string text = jwksText(keysOf(testKey()));
    text.replace(text.find("update_facts"), 12, "other");
    EXPECT_EQ(readJwks(text)->keys.front().state, KeyState::active);
}

TEST(Jwks, theWorseStateCounts) {
    Jwks twice = keysOf(testKey(), KeyState::revoked);
    twice.keys.push_back(keysOf(testKey()).keys.front());
    EXPECT_EQ(readJwks(jwksText(twice))->keys.size(), 1U);
    EXPECT_EQ(readJwks(jwksText(twice))->keys.front().state, KeyState::revoked);
    std::swap(twice.keys[0], twice.keys[1]);
    EXPECT_EQ(readJwks(jwksText(twice))->keys.front().state, KeyState::revoked);
}

} // namespace
} // namespace updatefacts
