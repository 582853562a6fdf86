// SPDX-License-Identifier: MIT
#include "collect/trust/JudgeKeys.h"

#include "TestKeys.h"

#include <gmock/gmock.h>

namespace updatefacts {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

const std::string keysAddress = "https://maker.example:8443/.well-known/jwks.json";
constexpr KeyState retired = KeyState::retired;
constexpr KeyState revoked = KeyState::revoked;

OfferedKeys offered(const std::vector<Jwk> &keys, int signer,
                    const std::string &address = keysAddress) {
    const std::string text = jwksText({"maker.example", keys});
    return {keysAddress, text, signatureOfFile(text, address, keyOf(signer))};
}

OfferedKeys withoutSeal(const std::vector<Jwk> &keys) {
    return {keysAddress, jwksText({"maker.example", keys}), {}};
}

OfferedKeys withSeal(OfferedKeys keys, const std::string &seal) {
    keys.seal = seal;
    return keys;
}

struct KeysRow {
    const char *name;
    std::optional<std::vector<Jwk>> known;
    OfferedKeys offered;
    Standing standing;
    std::vector<std::string> messages;
    std::vector<Jwk> remembered;
};

void PrintTo(const KeysRow &row, std::ostream *stream) {
    *stream << row.name;
}

class JudgeKeys : public testing::TestWithParam<KeysRow> {};

TEST_P(JudgeKeys, says) {
    const KeysRow &row = GetParam();
    const KeysVerdict verdict = judgeKeys(
        row.known ? std::optional(Jwks{"maker.example", *row.known}) : std::nullopt, row.offered);
    EXPECT_EQ(verdict.standing, row.standing);
    EXPECT_EQ(verdict.keys, (Jwks{"maker.example", row.remembered}));
    std::vector<std::string> messages;
    for (const Finding &finding : verdict.findings) {
        messages.push_back(finding.message);
        EXPECT_EQ(finding.file, keysAddress);
        EXPECT_EQ(finding.severity == Severity::error, row.standing == Standing::doubtful);
    }
    EXPECT_EQ(messages, row.messages);
}

std::vector<KeysRow> firstRows() {
    constexpr Standing open = Standing::unsignedYet;
    constexpr Standing trusted = Standing::trusted;
    constexpr Standing doubtful = Standing::doubtful;
    const std::vector<Jwk> none;
    const auto one = std::vector<Jwk>{jwkOf(0)};
    return {
        {"nothing there", {}, {keysAddress, {}, {}}, open, {"collect.unsigned"}, {}},
        {"nothing there, seen before", none, {keysAddress, {}, {}}, open, {}, {}},
        {"a web page", {}, {keysAddress, "<html>", {}}, open, {"collect.unsigned"}, {}},
        {"keys of labels alone", {}, withoutSeal(one), open, {"collect.unsigned"}, {}},
        {"first keys", {}, offered(one, 0), trusted, {"collect.keys:first"}, one},
        {"signs from now on", none, offered(one, 0), trusted, {"collect.keys:first"}, one},
        {"first keys of another host",
         {},
         offered(one, 0, "https://other.example/.well-known/jwks.json"),
         doubtful,
         {"collect.keys:wrong"},
         {}},
        {"first keys, signed by none of them",
         {},
         offered(one, 3),
         doubtful,
         {"collect.keys:wrong"},
         {}},
        {"first keys, revoked",
         {},
         offered({jwkOf(0, revoked)}, 0),
         doubtful,
         {"collect.keys:revoked"},
         {}},
        {"first keys, no signature",
         {},
         withSeal(withoutSeal(one), "x"),
         doubtful,
         {"collect.keys:wrong"},
         {}},
    };
}

std::vector<KeysRow> nextRows() {
    constexpr Standing trusted = Standing::trusted;
    constexpr Standing doubtful = Standing::doubtful;
    const auto one = std::vector<Jwk>{jwkOf(0)};
    const auto two = std::vector<Jwk>{jwkOf(0), jwkOf(1)};
    return {
        {"the same", one, offered(one, 0), trusted, {}, one},
        {"one more", one, offered(two, 0), trusted, {"collect.keys:more"}, two},
        {"one more that vouches for itself",
         one,
         offered(two, 1),
         doubtful,
         {"collect.keys:replaced"},
         one},
        {"another one", one, offered({jwkOf(3)}, 3), doubtful, {"collect.keys:replaced"}, one},
        {"the first retired",
         two,
         offered({jwkOf(0, retired), jwkOf(1)}, 1),
         trusted,
         {},
         {jwkOf(0, retired), jwkOf(1)}},
        {"all retired", one, offered({jwkOf(0, retired)}, 0), trusted, {}, {jwkOf(0, retired)}},
        {"a retired one vouches",
         one,
         offered({jwkOf(0, retired), jwkOf(1)}, 0),
         doubtful,
         {"collect.keys:replaced"},
         {jwkOf(0, retired)}},
        {"the first revoked",
         two,
         offered({jwkOf(0, revoked), jwkOf(1)}, 1),
         trusted,
         {},
         {jwkOf(0, revoked), jwkOf(1)}},
        {"the only one revoked",
         one,
         withoutSeal({jwkOf(0, revoked)}),
         doubtful,
         {"collect.keys:unsigned"},
         {jwkOf(0, revoked)}},
        {"signed by the revoked one",
         two,
         offered({jwkOf(0, revoked), jwkOf(1)}, 0),
         doubtful,
         {"collect.keys:revoked"},
         {jwkOf(0, revoked), jwkOf(1)}},
        {"the revoked one is back",
         std::vector<Jwk>{jwkOf(0, revoked), jwkOf(1)},
         offered(two, 0),
         doubtful,
         {"collect.keys:revoked"},
         {jwkOf(0, revoked), jwkOf(1)}},
        {"one left out", two, offered({jwkOf(1)}, 1), trusted, {}, two},
        {"unsigned", one, withoutSeal(one), doubtful, {"collect.keys:unsigned"}, one},
        {"gone", one, {keysAddress, {}, {}}, doubtful, {"collect.keys:unsigned"}, one},
        {"a web page now",
         one,
         {keysAddress, "<html>", "<html>"},
         doubtful,
         {"collect.keys:unsigned"},
         one},
        {"changed below its signature",
         one,
         withSeal(withoutSeal(two), *offered(one, 0).seal),
         doubtful,
         {"collect.keys:wrong"},
         one},
    };
}

INSTANTIATE_TEST_SUITE_P(First, JudgeKeys, testing::ValuesIn(firstRows()));
INSTANTIATE_TEST_SUITE_P(Next, JudgeKeys, testing::ValuesIn(nextRows()));

TEST(MergedKeys, keepsTheWorseState) {
    const Jwks known{"a.example", {jwkOf(0, revoked), jwkOf(1)}};
    const Jwks now{"a.example", {jwkOf(0), jwkOf(1, retired), jwkOf(2)}};
    EXPECT_THAT(mergedKeys(known, now, false).keys,
                ElementsAre(jwkOf(0, revoked), jwkOf(1, retired)));
    EXPECT_THAT(mergedKeys(known, now, true).keys,
                ElementsAre(jwkOf(0, revoked), jwkOf(1, retired), jwkOf(2)));
    EXPECT_THAT(mergedKeys({}, now, false).keys, IsEmpty());
}

} // namespace
} // namespace updatefacts
