// SPDX-License-Identifier: MIT
#include "signature/SignCode.h"

#include "disclosure/Payload.h"
#include "signature/SignedAddress.h"
#include "signature/cbor/ReadCbor.h"
#include "signature/cbor/WriteCbor.h"
#include "signature/cose/CheckSignature.h"
#include "signature/cose/Sign1.h"
#include "signature/digits/DigitsOfBytes.h"
#include "signature/statement/StatementCbor.h"

namespace updatefacts {

namespace {

/// Whether the payload has the key's signature of this statement at this address.
bool isSignedSo(std::string_view payload, const std::string &address, const std::string &statement,
                const SigningKey &key) {
    const std::string begin = address + '#';
    if (!payload.starts_with(begin))
        return false;
    const std::optional<Sign1> message =
        readSign1(bytesOfDigits(payload.substr(begin.size())).value_or(""));
    return message && message->payload == statement &&
           checkSignature(*message, statement, boundTo(address), jwksOf(key.publicKey())).verdict ==
               SignatureVerdict::good;
}

} // namespace

std::optional<std::string> signedPayloadOf(const Disclosure &disclosure, const SigningKey &key,
                                           const std::optional<std::string> &before) {
    const std::string payload = payloadOf(disclosure);
    const std::string address = payload.substr(0, payload.find('#'));
    const std::string statement = writeCbor(cborOf(statementOf(disclosure, address)));
    if (before && isSignedSo(*before, address, statement, key))
        return before;
    const std::string message = writeSign1(signedBy(key, statement, boundTo(address), false));
    if (message.size() > mostCborBytes)
        return std::nullopt;
    return address + '#' + digitsOfBytes(message);
}

} // namespace updatefacts
