// SPDX-License-Identifier: MIT
#include "signature/VerifyCode.h"

#include "disclosure/DigitalLink.h"
#include "disclosure/Gtin.h"
#include "document/text/AsciiText.h"
#include "signature/SignedAddress.h"
#include "signature/cbor/ReadCbor.h"
#include "signature/digits/DigitsOfBytes.h"
#include "signature/statement/StatementCbor.h"

#include <algorithm>

namespace updatefacts {

namespace {

CodeVerdict verdictFrom(SignatureVerdict verdict) {
    switch (verdict) {
    case SignatureVerdict::good:
        return CodeVerdict::good;
    case SignatureVerdict::retired:
        return CodeVerdict::retired;
    case SignatureVerdict::unknownKey:
        return CodeVerdict::unknownKey;
    case SignatureVerdict::revoked:
        return CodeVerdict::revoked;
    case SignatureVerdict::wrong:
        return CodeVerdict::changed;
    case SignatureVerdict::unreadable:
        break;
    }
    return CodeVerdict::unreadable;
}

/// Finds out what a message was signed for that was not signed for its address.
class SignedElsewhere {
  public:
    SignedElsewhere(const Sign1 &message, const VerifiedCode &code, const Jwks &keys)
        : m_message(message), m_code(code), m_keys(keys) {}

    [[nodiscard]] CodeVerdict verdict() const {
        const std::string bound = boundTo(m_code.address);
        const std::string path = bound.substr(bound.find('/'));
        const std::string ownPath = pathOfGtin(path);
        if (isSignedFor(m_code.host + ownPath))
            return CodeVerdict::otherProduct;
        if (isSignedFor(m_keys.host + path) || isSignedFor(m_keys.host + ownPath))
            return CodeVerdict::otherHost;
        return CodeVerdict::changed;
    }

  private:
    /// The path with the GTIN of the statement in the place of its own.
    [[nodiscard]] std::string pathOfGtin(const std::string &path) const {
        const auto link = digitalLinkOf(path);
        if (!link || m_code.statement->gtin.empty())
            return path;
        std::string changed = path;
        const auto at = static_cast<std::size_t>(link->number.data() - path.data());
        return changed.replace(at, link->number.size(), m_code.statement->gtin);
    }

    [[nodiscard]] bool isSignedFor(const std::string &place) const {
        const SignatureVerdict verdict =
            checkSignature(m_message, *m_message.payload, place, m_keys).verdict;
        return verdict == SignatureVerdict::good || verdict == SignatureVerdict::retired;
    }

    const Sign1 &m_message;
    const VerifiedCode &m_code;
    const Jwks &m_keys;
};

} // namespace

VerifiedCode verifyCode(std::string_view payload, const Jwks &keys) {
    VerifiedCode code;
    const std::string_view address = payload.substr(0, payload.find('#'));
    code.address = address;
    code.host = hostOf(address);
    const std::string_view digits = payload.substr(std::min(address.size() + 1, payload.size()));
    if (digits.empty() || !isAsciiDigit(digits.front()))
        return code; // a place on the page, as addresses of others may name one
    code.verdict = CodeVerdict::unreadable;
    const std::optional<Sign1> message = readSign1(bytesOfDigits(digits).value_or(""));
    if (!message || !message->payload)
        return code;
    const std::optional<CborValue> map = readCbor(*message->payload).value;
    code.statement = map ? statementIn(*map) : std::nullopt;
    if (!code.statement)
        return code;
    const CheckedSignature checked =
        checkSignature(*message, *message->payload, boundTo(address), keys);
    code.verdict = verdictFrom(checked.verdict);
    code.key = checked.key;
    if (code.isGood() && !areOfHost(keys, code.host)) {
        code.verdict = CodeVerdict::unknownKey;
        code.key.reset();
    }
    if (code.verdict == CodeVerdict::changed)
        code.verdict = SignedElsewhere(*message, code, keys).verdict();
    return code;
}

} // namespace updatefacts
