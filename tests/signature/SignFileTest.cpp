// SPDX-License-Identifier: MIT
#include "signature/SignFile.h"

#include "signature/SignerKeys.h"

#include <gtest/gtest.h>

namespace updatefacts {
namespace {

const std::string json = "{\"support_end\": \"2031-06\"}\n";
const std::string address = "https://id.brewster.example/uf/disclosure.json";

SignatureVerdict verdictOf(std::string_view signature, std::string_view bytes,
                           std::string_view at) {
    return checkSignatureOfFile(signature, bytes, at, keysOf(testKey())).verdict;
}

TEST(SignFile, bytesAndAddressAreSigned) {
    const std::string signature = signatureOfFile(json, address, testKey());
    EXPECT_EQ(verdictOf(signature, json, address), SignatureVerdict::good);
    EXPECT_EQ(verdictOf(signature, json, "HTTPS://ID.Brewster.EXAMPLE/uf/disclosure.json?a#b"),
              SignatureVerdict::good);
    EXPECT_EQ(verdictOf(signature, json + ' ', address), SignatureVerdict::wrong);
    EXPECT_EQ(verdictOf(signature, "", address), SignatureVerdict::wrong);
    EXPECT_EQ(verdictOf(signature, json, "https://id.brewster.example/UF/disclosure.json"),
              SignatureVerdict::wrong);
    EXPECT_EQ(verdictOf(signature, json, "https://other.example/uf/disclosure.json"),
              SignatureVerdict::wrong);
}

TEST(SignFile, filesOfAnySizeHaveSmallSignatures) {
    const std::string large(3'000'000, 'x');
    const std::string signature = signatureOfFile(large, address, testKey(KeyKind::ed25519));
    EXPECT_LT(signature.size(), 100U);
    EXPECT_EQ(
        checkSignatureOfFile(signature, large, address, keysOf(testKey(KeyKind::ed25519))).verdict,
        SignatureVerdict::good);
}

TEST(SignFile, whatIsNoSignatureIsUnreadable) {
    const std::string within =
        writeSign1(signedBy(testKey(), json, "id.brewster.example/uf/disclosure.json", false));
    for (const std::string &text :
         {std::string(), std::string("nonsense"), within, std::string(5000, 'x')})
        EXPECT_EQ(verdictOf(text, json, address), SignatureVerdict::unreadable);
}

} // namespace
} // namespace updatefacts
