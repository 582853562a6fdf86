// SPDX-License-Identifier: MIT
#include "collect/trust/JudgeSeal.h"

#include "TestKeys.h"

#include <gtest/gtest.h>

namespace updatefacts {
namespace {

TEST(SealAddress, liesBesideTheJson) {
    for (const auto &[address, seal] : std::vector<std::pair<std::string, std::string>>{
             {"https://a.example/uf/disclosure.yaml", "https://a.example/uf/disclosure.json.cose"},
             {"https://a.example/uf/lc2.yml", "https://a.example/uf/lc2.json.cose"},
             {"https://a.example/uf/lc2.json", "https://a.example/uf/lc2.json.cose"},
             {"https://a.example/lc2.yaml?x=.yaml", "https://a.example/lc2.json.cose"},
             {"https://a.example/lc2", "https://a.example/lc2.json.cose"}})
        EXPECT_EQ(sealAddressOf(address), seal);
}

struct SealRow {
    const char *name;
    std::optional<std::string> seal;
    const char *message; ///< "": it is right
};

class JudgeSeal : public testing::Test {
  protected:
    const std::string bytes = "{\"a\":1}";
    const std::string address = "https://maker.example:8443/a.yaml";
    const std::string json = "https://maker.example/a.json"; // no port is signed
    const Jwks keys{"maker.example",
                    {jwkOf(0), jwkOf(1, KeyState::retired), jwkOf(2, KeyState::revoked)}};

    [[nodiscard]] std::string seal(int key) const {
        return signatureOfFile(bytes, json, keyOf(key));
    }
};

TEST_F(JudgeSeal, tellsWhoSigned) {
    std::string flipped = seal(0);
    flipped.back() = char(flipped.back() ^ 1);
    for (const SealRow &row : std::vector<SealRow>{
             {"good", seal(0), ""},
             {"of a retired key", seal(1), ""},
             {"of a revoked key", seal(2), "collect.signature:revoked"},
             {"of an unknown key", seal(3), "collect.signature:unknown"},
             {"a bit flipped", flipped, "collect.signature:wrong"},
             {"of another place", signatureOfFile(bytes, "https://maker.example/b.json", keyOf(0)),
              "collect.signature:wrong"},
             {"of another host", signatureOfFile(bytes, "https://other.example/a.json", keyOf(0)),
              "collect.signature:wrong"},
             {"of other bytes", signatureOfFile("{}", json, keyOf(0)), "collect.signature:wrong"},
             {"a web page", "<html>", "collect.signature:wrong"},
             {"none", std::nullopt, "collect.signature:none"}}) {
        const SealVerdict verdict = judgeSeal(row.seal, bytes, address, keys);
        EXPECT_EQ(verdict.finding ? verdict.finding->message : "", row.message) << row.name;
        EXPECT_EQ(verdict.signer.empty(), verdict.finding.has_value()) << row.name;
        if (verdict.finding) {
            EXPECT_EQ(verdict.finding->file, address);
            EXPECT_EQ(verdict.finding->severity, Severity::error);
        }
    }
    EXPECT_EQ(judgeSeal(seal(1), bytes, address, keys).signer, kidText(keyOf(1).publicKey()));
}

TEST_F(JudgeSeal, believesKeysUntilTheyAreRevoked) {
    for (const auto &[key, isTrue] :
         std::map<int, bool>{{0, true}, {1, true}, {2, false}, {3, false}})
        EXPECT_EQ(isBelieved(keys, kidText(keyOf(key).publicKey())), isTrue) << key;
    EXPECT_FALSE(isBelieved(keys, ""));
}

} // namespace
} // namespace updatefacts
