// SPDX-License-Identifier: MIT
#pragma once

#include <openssl/bio.h>
#include <openssl/ecdsa.h>
#include <openssl/evp.h>
#include <openssl/x509.h>

#include <memory>
#include <string>
#include <string_view>

namespace updatefacts {

/// Frees what OpenSSL made.
struct FreeOpenSsl {
    void operator()(BIO *bio) const { BIO_free_all(bio); }
    void operator()(ECDSA_SIG *signature) const { ECDSA_SIG_free(signature); }
    void operator()(EVP_MD_CTX *context) const { EVP_MD_CTX_free(context); }
    void operator()(EVP_PKEY *key) const { EVP_PKEY_free(key); }
    void operator()(PKCS8_PRIV_KEY_INFO *info) const { PKCS8_PRIV_KEY_INFO_free(info); }
    void operator()(X509_ALGOR *algorithm) const { X509_ALGOR_free(algorithm); }
    void operator()(X509_SIG *locked) const { X509_SIG_free(locked); }
};
template<class T>
using OpenSslPointer = std::unique_ptr<T, FreeOpenSsl>;

[[nodiscard]] inline const unsigned char *unsignedBytes(std::string_view bytes) {
    return reinterpret_cast<const unsigned char *>(bytes.data());
}
[[nodiscard]] inline unsigned char *unsignedBytes(std::string &bytes) {
    return reinterpret_cast<unsigned char *>(bytes.data());
}

/// What one of OpenSSL's i2d functions writes; "" where it fails.
template<class T>
[[nodiscard]] std::string derOf(int (*write)(const T *, unsigned char **), const T *thing) {
    const int size = write(thing, nullptr);
    std::string der(size > 0 ? static_cast<std::size_t>(size) : 0, '\0');
    unsigned char *at = unsignedBytes(der);
    if (size > 0)
        write(thing, &at);
    return der;
}

} // namespace updatefacts
