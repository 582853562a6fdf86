// SPDX-License-Identifier: MIT
#include "signature/SignCode.h"

#include "disclosure/Payload.h"
#include "signature/SignedAddress.h"
#include "signature/cbor/ReadCbor.h"
#include "signature/cbor/WriteCbor.h"
#include "signature/cose/Sign1.h"
#include "signature/digits/DigitsOfBytes.h"
#include "signature/statement/StatementCbor.h"

namespace updatefacts {

std::optional<std::string> signedPayloadOf(const Disclosure &disclosure, const SigningKey &key) {
    const std::string payload = payloadOf(disclosure);
    const std::string address = payload.substr(0, payload.find('#'));
    const std::string statement = writeCbor(cborOf(statementOf(disclosure, address)));
    const std::string message = writeSign1(signedBy(key, statement, boundTo(address), false));
    if (message.size() > mostCborBytes)
        return std::nullopt;
    return address + '#' + digitsOfBytes(message);
}

} // namespace updatefacts
