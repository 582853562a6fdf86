// SPDX-License-Identifier: MIT
#include "signature/key/LockKey.h"

#include "document/files/IoError.h"
#include "signature/key/NativeKey.h"

#include <openssl/crypto.h>
#include <openssl/err.h>
#include <openssl/pem.h>
#include <openssl/pkcs12.h>

#include <array>
#include <cassert>

namespace updatefacts {

namespace {

// What each try at a passphrase costs: 16 MiB of memory, five times over.
constexpr int saltSize = 16;
constexpr std::uint64_t scryptN = 1 << 14;
constexpr std::uint64_t scryptR = 8;
constexpr std::uint64_t scryptP = 5;

std::string takenFrom(BIO *bio) {
    char *bytes = nullptr;
    const long size = BIO_get_mem_data(bio, &bytes);
    return {bytes, static_cast<std::size_t>(size)};
}

OpenSslPointer<X509_SIG> locked(const EVP_PKEY *key, const Passphrase &passphrase) {
    const OpenSslPointer<PKCS8_PRIV_KEY_INFO> plain(EVP_PKEY2PKCS8(key));
    OpenSslPointer<X509_ALGOR> way(PKCS5_pbe2_set_scrypt(EVP_aes_256_cbc(), nullptr, saltSize,
                                                         nullptr, scryptN, scryptR, scryptP));
    if (!plain || !way)
        return nullptr;
    OpenSslPointer<X509_SIG> sealedKey(PKCS8_set0_pbe(passphrase.text().data(),
                                                      static_cast<int>(passphrase.text().size()),
                                                      plain.get(), way.get()));
    if (sealedKey)
        (void)way.release(); // is part of it now
    return sealedKey;
}

KeyFileFault faultOfOther(const std::string &pem) {
    if (pem.find_first_not_of(" \t\r\n") == std::string::npos)
        return KeyFileFault::empty;
    const bool isOpenKey = pem.find("-----BEGIN PRIVATE KEY-----") != std::string::npos ||
                           pem.find("-----BEGIN EC PRIVATE KEY-----") != std::string::npos;
    return isOpenKey ? KeyFileFault::notLocked : KeyFileFault::noKey;
}

} // namespace

Passphrase::~Passphrase() {
    OPENSSL_cleanse(m_text.data(), m_text.capacity()); // what was moved from it, too
}

std::string lockedKey(const SigningKey &key, const Passphrase &passphrase) {
    assert(!key.native().token);
    const OpenSslPointer<X509_SIG> file = locked(key.native().key.get(), passphrase);
    const OpenSslPointer<BIO> bio(BIO_new(BIO_s_mem()));
    if (!file || PEM_write_bio_PKCS8(bio.get(), file.get()) != 1)
        throw IoError(
            argument::phrase("", "failed.sign", {argument::plain("why", lastOpenSslError())}));
    return takenFrom(bio.get());
}

UnlockedKey unlockKey(const std::string &pem, const Passphrase &passphrase) {
    const OpenSslPointer<BIO> bio(BIO_new_mem_buf(pem.data(), static_cast<int>(pem.size())));
    const OpenSslPointer<X509_SIG> file(PEM_read_bio_PKCS8(bio.get(), nullptr, nullptr, nullptr));
    if (!file) {
        ERR_clear_error();
        return {std::nullopt, faultOfOther(pem)};
    }
    const OpenSslPointer<PKCS8_PRIV_KEY_INFO> plain(PKCS8_decrypt(
        file.get(), passphrase.text().data(), static_cast<int>(passphrase.text().size())));
    OpenSslPointer<EVP_PKEY> key(plain ? EVP_PKCS82PKEY(plain.get()) : nullptr);
    std::optional<SigningKey> unlocked = key ? signingKeyOf(std::move(key)) : std::nullopt;
    ERR_clear_error();
    if (unlocked)
        return {std::move(unlocked), KeyFileFault::none};
    return {std::nullopt, plain ? KeyFileFault::otherKind : KeyFileFault::wrongPassphrase};
}

} // namespace updatefacts
