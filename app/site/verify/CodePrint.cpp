// SPDX-License-Identifier: MIT
#include "site/verify/CodePrint.h"

#include "disclosure/Payload.h"
#include "disclosure/Sha256.h"
#include "signature/cbor/WriteCbor.h"
#include "signature/statement/StatementCbor.h"

namespace updatefacts {

std::string codePrintOf(const Disclosure &disclosure) {
    const std::string payload = payloadOf(disclosure);
    const std::string address = payload.substr(0, payload.find('#'));
    return sha256(writeCbor(cborOf(statementOf(disclosure, address)))).substr(0, 16);
}

} // namespace updatefacts
