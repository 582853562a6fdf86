// SPDX-License-Identifier: MIT
#include "signature/SignerKeys.h"

#include <gmock/gmock.h>

#include <openssl/evp.h>
#include <openssl/pem.h>

namespace updatefacts {
namespace {

Passphrase secret() {
    return Passphrase("correct horse");
}

/// The key as OpenSSL writes it: encrypted where there is a passphrase.
std::string pemOf(EVP_PKEY *key, const char *passphrase) {
    BIO *bio = BIO_new(BIO_s_mem());
    PEM_write_bio_PKCS8PrivateKey(bio, key, passphrase ? EVP_aes_256_cbc() : nullptr, nullptr, 0,
                                  nullptr, const_cast<char *>(passphrase));
    char *bytes = nullptr;
    const long size = BIO_get_mem_data(bio, &bytes);
    std::string pem(bytes, static_cast<std::size_t>(size));
    BIO_free(bio);
    EVP_PKEY_free(key);
    return pem;
}

TEST(LockKey, isUnlockedByItsPassphrase) {
    for (const KeyKind kind : {KeyKind::es256, KeyKind::ed25519}) {
        const std::string pem = lockedKey(testKey(kind), secret());
        EXPECT_THAT(pem, testing::StartsWith("-----BEGIN ENCRYPTED PRIVATE KEY-----\n"));
        const UnlockedKey unlocked = unlockKey(pem, secret());
        ASSERT_TRUE(unlocked.key);
        EXPECT_EQ(unlocked.key->publicKey(), testKey(kind).publicKey());
        EXPECT_TRUE(verifies(testKey(kind).publicKey(), "a", unlocked.key->sign("a")));
    }
    EXPECT_NE(lockedKey(testKey(), secret()), lockedKey(testKey(), secret())) << "the salt";
}

/// PBES2 (1.2.840.113549.1.5.13) with scrypt (1.3.6.1.4.1.11591.4.11) and AES-256 in CBC mode
/// (2.16.840.1.101.3.4.1.42)
TEST(LockKey, isLockedAsItSays) {
    const std::string pem = lockedKey(testKey(), secret());
    std::string base64;
    for (std::size_t at = pem.find('\n') + 1; pem[at] != '-'; ++at)
        if (pem[at] != '\n')
            base64 += pem[at];
    std::string der(base64.size(), '\0');
    EVP_DecodeBlock(reinterpret_cast<unsigned char *>(der.data()),
                    reinterpret_cast<const unsigned char *>(base64.data()),
                    static_cast<int>(base64.size()));
    EXPECT_THAT(der, testing::HasSubstr("\x2a\x86\x48\x86\xf7\x0d\x01\x05\x0d"));
    EXPECT_THAT(der, testing::HasSubstr("\x2b\x06\x01\x04\x01\xda\x47\x04\x0b"));
    EXPECT_THAT(der, testing::HasSubstr("\x60\x86\x48\x01\x65\x03\x04\x01\x2a"));
}

TEST(LockKey, whatIsNoKeyIsToldApart) {
    const std::string pem = lockedKey(testKey(), secret());
    struct Row {
        const char *name;
        std::string text;
        KeyFileFault fault;
    };
    const std::vector<Row> rows = {
        {"empty", "", KeyFileFault::empty},
        {"blank", " \n", KeyFileFault::empty},
        {"text", "This is no key.\n", KeyFileFault::noKey},
        {"cut off", pem.substr(0, pem.size() / 2), KeyFileFault::noKey},
        {"without its last line", pem.substr(0, pem.rfind("-----END")), KeyFileFault::noKey},
        {"not locked", pemOf(EVP_EC_gen("P-256"), nullptr), KeyFileFault::notLocked},
        {"P-384", pemOf(EVP_EC_gen("P-384"), "correct horse"), KeyFileFault::otherKind},
        {"secp256k1", pemOf(EVP_EC_gen("secp256k1"), "correct horse"), KeyFileFault::otherKind},
        {"Ed448", pemOf(EVP_PKEY_Q_keygen(nullptr, nullptr, "ED448"), "correct horse"),
         KeyFileFault::otherKind},
        {"RSA", pemOf(EVP_RSA_gen(2048), "correct horse"), KeyFileFault::otherKind},
        {"other passphrase", pemOf(EVP_EC_gen("P-256"), "battery"), KeyFileFault::wrongPassphrase},
        {"PBKDF2", pemOf(EVP_EC_gen("P-256"), "correct horse"), KeyFileFault::none},
    };
    for (const Row &row : rows) {
        const UnlockedKey unlocked = unlockKey(row.text, secret());
        EXPECT_EQ(unlocked.fault, row.fault) << row.name;
        EXPECT_EQ(unlocked.key.has_value(), row.fault == KeyFileFault::none) << row.name;
    }
    EXPECT_EQ(unlockKey(pem, Passphrase("")).fault, KeyFileFault::wrongPassphrase);
    EXPECT_EQ(unlockKey(pem, Passphrase("correct horse ")).fault, KeyFileFault::wrongPassphrase);
}

} // namespace
} // namespace updatefacts
