// SPDX-License-Identifier: MIT
#include "signature/cose/Sign1.h"

#include "signature/cbor/ReadCbor.h"
#include "signature/cbor/WriteCbor.h"

namespace updatefacts {

namespace {

using Kind = CborValue::Kind;

// RFC 9052 section 3.1 and table 1
constexpr std::uint64_t sign1Tag = 18;
constexpr std::int64_t algorithmLabel = 1;
constexpr std::int64_t kidLabel = 4;
constexpr std::size_t kidSize = 8;

bool isSign1(const CborValue &value) {
    if (value.kind != Kind::tag || value.number != sign1Tag ||
        value.items.front().kind != Kind::list || value.items.front().items.size() != 4)
        return false;
    const std::vector<CborValue> &parts = value.items.front().items;
    return parts[0].kind == Kind::bytes && parts[1].kind == Kind::map &&
           (parts[2].kind == Kind::bytes || parts[2].kind == Kind::null) &&
           parts[3].kind == Kind::bytes;
}

} // namespace

std::optional<Sign1> readSign1(std::string_view bytes) {
    const ReadCborResult read = readCbor(bytes);
    if (!read.value || !isSign1(*read.value))
        return std::nullopt;
    const std::vector<CborValue> &parts = read.value->items.front().items;
    Sign1 message{parts[0].bytes, parts[1], std::nullopt, parts[3].bytes};
    if (parts[2].kind == Kind::bytes)
        message.payload = parts[2].bytes;
    return message;
}

std::string writeSign1(const Sign1 &message) {
    return writeCbor(cbor::tag(
        sign1Tag, cbor::list({cbor::bytes(message.protectedHeader), message.unprotectedHeader,
                              message.payload ? cbor::bytes(*message.payload) : cbor::null(),
                              cbor::bytes(message.signature)})));
}

std::string signedBytes(std::string_view protectedHeader, std::string_view external,
                        std::string_view payload) {
    return writeCbor(cbor::list({cbor::text("Signature1"), cbor::bytes(protectedHeader),
                                 cbor::bytes(external), cbor::bytes(payload)}));
}

std::optional<SignerClaim> signerOf(const Sign1 &message) {
    const std::optional<CborValue> header = readCbor(message.protectedHeader).value;
    if (!header || header->kind != Kind::map || header->items.size() != 4 ||
        !message.unprotectedHeader.items.empty())
        return std::nullopt;
    const CborValue *algorithm = header->find(algorithmLabel);
    const CborValue *kid = header->find(kidLabel);
    if (!algorithm || !kid || !algorithm->isInteger() || algorithm->number > 0xffff ||
        kid->kind != Kind::bytes || kid->bytes.size() != kidSize)
        return std::nullopt;
    const auto number = static_cast<std::int64_t>(algorithm->number);
    return SignerClaim{algorithm->kind == Kind::negative ? -1 - number : number, kid->bytes};
}

Sign1 signedBy(const SigningKey &key, std::string_view payload, std::string_view external,
               bool isDetached) {
    Sign1 message;
    message.protectedHeader = writeCbor(cbor::map(
        {{cbor::integer(algorithmLabel), cbor::integer(coseAlgorithmOf(key.publicKey().kind))},
         {cbor::integer(kidLabel), cbor::bytes(kidOf(key.publicKey()))}}));
    message.unprotectedHeader = cbor::map({});
    message.signature = key.sign(signedBytes(message.protectedHeader, external, payload));
    if (!isDetached)
        message.payload = payload;
    return message;
}

} // namespace updatefacts
