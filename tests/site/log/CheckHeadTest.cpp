// SPDX-License-Identifier: MIT
#include "site/log/CheckHead.h"

#include "SiteExamples.h"
#include "signature/SignFile.h"
#include "site/log/PublicationLog.h"

#include <gtest/gtest.h>

namespace updatefacts {
namespace {

std::string sealedBy(const SigningKey &key, std::string_view log) {
    return signatureOfFile(log, std::string("https://nordlicht.example/") + publicationLogPath,
                           key);
}

Jwks headKeys(const SigningKey &key, KeyState state) {
    return {"nordlicht.example", {{key.publicKey(), state, {}, siteDay, {}}}};
}

TEST(CheckHeadTest, saysWhatIsWrongWithTheSignature) {
    const SigningKey key = makeSigningKey(KeyKind::es256), other = makeSigningKey(KeyKind::es256);
    const std::string log = "[]", seal = sealedBy(key, log);
    struct Row {
        std::optional<std::string> seal;
        Jwks keys;
        std::string message;
    };
    Jwks elsewhere = headKeys(key, KeyState::active);
    elsewhere.host = "other.example";
    for (const Row &row : {
             Row{seal, headKeys(key, KeyState::active), ""},
             Row{seal, headKeys(key, KeyState::retired), "log.signature:retired"},
             Row{seal, headKeys(key, KeyState::revoked), "log.signature:revoked"},
             Row{seal, headKeys(other, KeyState::active), "log.signature:unknown"},
             Row{seal, elsewhere, "log.signature:wrong"},
             Row{sealedBy(key, "[ ]"), headKeys(key, KeyState::active), "log.signature:wrong"},
             Row{seal.substr(1), headKeys(key, KeyState::active), "log.signature:unreadable"},
             Row{std::nullopt, headKeys(key, KeyState::active), "log.unsigned"},
         }) {
        const Findings findings = checkHead(log, row.seal, row.keys);
        EXPECT_EQ(findings.empty() ? std::string() : findings.front().message, row.message);
    }
}

} // namespace
} // namespace updatefacts
