// SPDX-License-Identifier: MIT
#include "collect/trust/JudgeKeys.h"

#include "collect/trust/JudgeSeal.h"
#include "signature/SignFile.h"
#include "signature/SignedAddress.h"

#include <algorithm>
#include <array>

namespace updatefacts {

namespace {

/// Holds what a server offers against what is known of it.
class KeysJudge {
  public:
    KeysJudge(const std::optional<Jwks> &known, const OfferedKeys &offered)
        : m_known(known), m_offered(offered),
          m_now(offered.text ? readJwks(*offered.text) : std::nullopt) {
        m_verdict.keys = known.value_or(Jwks());
        m_verdict.keys.host = hostOf(offered.address);
    }

    KeysVerdict judge() {
        const bool isSigned = m_now && !m_now->keys.empty() && m_offered.seal;
        if (!m_known || m_known->keys.empty()) {
            if (isSigned)
                takeFirst();
            else if (!m_known)
                tell(Severity::note, "collect.unsigned");
            return std::move(m_verdict);
        }
        if (m_now)
            m_verdict.keys = mergedKeys(std::move(m_verdict.keys), *m_now, false);
        if (isSigned)
            takeNext();
        else
            doubt("collect.keys:unsigned", {});
        return std::move(m_verdict);
    }

  private:
    void takeFirst() {
        const CheckedSignature checked =
            checkSignatureOfFile(*m_offered.seal, *m_offered.text, m_offered.address, *m_now);
        if (checked.verdict != SignatureVerdict::good &&
            checked.verdict != SignatureVerdict::retired)
            return doubt(checked.verdict == SignatureVerdict::revoked ? "collect.keys:revoked"
                                                                      : "collect.keys:wrong",
                         signerOfSeal(*m_offered.seal));
        m_verdict.standing = Standing::trusted;
        m_verdict.keys.keys = m_now->keys;
        tellKeys("collect.keys:first", {});
    }

    void takeNext() {
        const Jwks before = m_verdict.keys;
        const CheckedSignature checked =
            checkSignatureOfFile(*m_offered.seal, *m_offered.text, m_offered.address, before);
        const Jwks all = mergedKeys(before, *m_now, true);
        const bool isMore = all.keys.size() > before.keys.size();
        switch (checked.verdict) {
        case SignatureVerdict::retired:
            if (isMore) // who is no longer used does not vouch for others
                return doubt("collect.keys:replaced", kidText(checked.key->key));
            break;
        case SignatureVerdict::good:
            break;
        case SignatureVerdict::unknownKey:
            return doubt("collect.keys:replaced", signerOfSeal(*m_offered.seal));
        case SignatureVerdict::revoked:
            return doubt("collect.keys:revoked", kidText(checked.key->key));
        default:
            return doubt("collect.keys:wrong", {});
        }
        m_verdict.standing = Standing::trusted;
        m_verdict.keys = all;
        if (isMore)
            tellKeys("collect.keys:more", before);
    }

    /// Names those that are not in `before`.
    void tellKeys(const char *message, const Jwks &before) {
        std::vector<std::string> names;
        for (const Jwk &jwk : m_verdict.keys.keys)
            if (jwk.state != KeyState::revoked &&
                std::ranges::find(before.keys, jwk.key, &Jwk::key) == before.keys.end())
                names.push_back(kidText(jwk.key));
        if (!names.empty())
            tell(Severity::note, message,
                 argument::list(argument::plain("keys", {}), names, Argument::Joined::byAnd));
    }

    void doubt(const char *message, const std::string &key) {
        m_verdict.standing = Standing::doubtful;
        tell(Severity::error, message, argument::plain("key", key));
    }

    void tell(Severity severity, const char *message, Argument more = {}) {
        Finding finding =
            makeFinding(severity, message, {}, {},
                        {argument::plain("host", m_verdict.keys.host), std::move(more)});
        finding.file = m_offered.address;
        m_verdict.findings.push_back(std::move(finding));
    }

    const std::optional<Jwks> &m_known;
    const OfferedKeys &m_offered;
    std::optional<Jwks> m_now;
    KeysVerdict m_verdict;
};

} // namespace

KeysVerdict judgeKeys(const std::optional<Jwks> &known, const OfferedKeys &offered) {
    return KeysJudge(known, offered).judge();
}

Jwks mergedKeys(Jwks keys, const Jwks &added, bool addsNew) {
    for (const Jwk &jwk : added.keys) {
        const auto same = std::ranges::find(keys.keys, jwk.key, &Jwk::key);
        if (same == keys.keys.end()) {
            if (addsNew)
                keys.keys.push_back(jwk);
        } else if (jwk.state > same->state) {
            *same = jwk;
        }
    }
    return keys;
}

} // namespace updatefacts
