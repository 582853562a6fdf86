// SPDX-License-Identifier: MIT
#include "document/files/ReadFile.h"
#include "fuzz/FixedKey.h"
#include "fuzz/Targets.h"
#include "signature/SignCode.h"
#include "signature/SignFile.h"
#include "signature/VerifyCode.h"
#include "signature/cbor/ReadCbor.h"
#include "signature/cbor/WriteCbor.h"
#include "signature/digits/DigitsOfBytes.h"
#include "signature/statement/StatementCbor.h"

#include <algorithm>

namespace updatefacts {

namespace {

constexpr const char *address = "https://brewster.example/kettle.json";
constexpr const char *signedFile = "{\"kettle\": 1}\n";

const Jwks &keys() {
    static const Jwks both{"brewster.example",
                           {{fixedKey().publicKey(), KeyState::active, fuzzDay, {}, {}},
                            {nistKey(), KeyState::active, fuzzDay, {}, {}}}};
    return both;
}

/// The messages that the key did sign.
const std::vector<std::string> &signedMessages() {
    static const std::vector<std::string> messages = [] {
        std::vector<std::string> made;
        for (std::string &text : filesIn("schema/examples", ".yaml")) {
            const Disclosure disclosure(readYaml(std::move(text), "example.yaml"));
            if (const auto payload = signedPayloadOf(disclosure, fixedKey()))
                made.push_back(*payload);
        }
        made.push_back(signatureOfFile(signedFile, address, fixedKey()));
        return made;
    }();
    return messages;
}

bool isSigned(std::string_view bytes) {
    return std::ranges::find(signedMessages(), bytes) != signedMessages().end();
}

void verify(std::string_view payload) {
    const VerifiedCode code = verifyCode(payload, keys());
    mustHold(!code.isGood() || code.statement, "what is good says something");
    if (code.isGood()) // what stands before the path does not count
        mustHold(std::ranges::any_of(signedMessages(),
                                     [&](const std::string &message) {
                                         return message.substr(message.find('#') + 1) ==
                                                payload.substr(payload.find('#') + 1);
                                     }),
                 "only what the key signed is good");
}

void readStatement(std::string_view bytes) {
    const ReadCborResult map = readCbor(bytes);
    if (!map.value)
        return;
    if (const auto statement = statementIn(*map.value))
        mustHold(statementIn(cborOf(*statement)) == statement,
                 "a statement is read as it is written");
}

/// The bytes are the text of a code, a message behind an address, a file's signature, a statement.
void run(std::string_view bytes) {
    verify(bytes);
    verify("https://brewster.example/01/09520000001704#" + digitsOfBytes(bytes));
    readStatement(bytes);
    const CheckedSignature checked = checkSignatureOfFile(bytes, signedFile, address, keys());
    mustHold(checked.verdict != SignatureVerdict::good || isSigned(bytes),
             "no signature is forged");
    if (const auto message = readSign1(bytes)) {
        mustHold(writeSign1(*message) == bytes, "a message is read as it is written");
        if (message->payload)
            readStatement(*message->payload);
    }
}

std::vector<std::string> seeds() {
    std::vector<std::string> all = signedMessages();
    for (const std::string &message : signedMessages())
        if (const auto bytes = bytesOfDigits(message.substr(message.find('#') + 1))) {
            all.push_back(*bytes);
            if (const auto sign1 = readSign1(*bytes); sign1 && sign1->payload)
                all.push_back(*sign1->payload);
        }
    return all;
}

} // namespace

FuzzTarget coseTarget() {
    return {
        "cose", run, seeds, "#/\x40\x58\xA0", {"\xD2\x84", "\xA2\x01\x27\x04\x48", "\x40", "\xF6"},
        1000,   2048};
}

} // namespace updatefacts
