// SPDX-License-Identifier: MIT
#include "signature/key/SigningKey.h"

#include "document/files/IoError.h"
#include "signature/key/NativeKey.h"

#include <openssl/core_names.h>
#include <openssl/err.h>

namespace updatefacts {

namespace {

[[noreturn]] void failToSign() {
    throw IoError(
        argument::phrase("", "failed.sign", {argument::plain("why", lastOpenSslError())}));
}

/// r and s of what OpenSSL writes, each 32 bytes.
std::string ecdsaPair(const std::string &der) {
    const unsigned char *at = unsignedBytes(der);
    const OpenSslPointer<ECDSA_SIG> pair(
        d2i_ECDSA_SIG(nullptr, &at, static_cast<long>(der.size())));
    std::string signature(signatureSize, '\0');
    constexpr int half = signatureSize / 2;
    if (!pair ||
        BN_bn2binpad(ECDSA_SIG_get0_r(pair.get()), unsignedBytes(signature), half) != half ||
        BN_bn2binpad(ECDSA_SIG_get0_s(pair.get()), unsignedBytes(signature) + half, half) != half)
        failToSign();
    return signature;
}

/// Whether a command line may take it for an option.
bool looksLikeOption(const PublicKey &key) {
    const std::string text = kidText(key);
    return text.starts_with('-') || text.starts_with('_');
}

} // namespace

std::string SigningKey::sign(std::string_view message) const {
    const bool isEc = m_publicKey.kind == KeyKind::es256;
    const std::unique_lock lock =
        m_native->token ? std::unique_lock(m_native->atWork) : std::unique_lock<std::mutex>();
    const OpenSslPointer<EVP_MD_CTX> context(EVP_MD_CTX_new());
    std::size_t size = 0;
    if (EVP_DigestSignInit(context.get(), nullptr, isEc ? EVP_sha256() : nullptr, nullptr,
                           m_native->key.get()) != 1 ||
        EVP_DigestSign(context.get(), nullptr, &size, unsignedBytes(message), message.size()) != 1)
        failToSign();
    std::string signature(size, '\0');
    if (EVP_DigestSign(context.get(), unsignedBytes(signature), &size, unsignedBytes(message),
                       message.size()) != 1)
        failToSign();
    signature.resize(size);
    return isEc ? ecdsaPair(signature) : signature;
}

SigningKey makeSigningKey(KeyKind kind) {
    for (;;) {
        OpenSslPointer<EVP_PKEY> key(kind == KeyKind::es256
                                         ? EVP_PKEY_Q_keygen(nullptr, nullptr, "EC", "P-256")
                                         : EVP_PKEY_Q_keygen(nullptr, nullptr, "ED25519"));
        std::optional<SigningKey> made = key ? signingKeyOf(std::move(key)) : std::nullopt;
        if (!made)
            failToSign();
        if (!looksLikeOption(made->publicKey()))
            return *std::move(made);
    }
}

std::optional<SigningKey> signingKeyOf(OpenSslPointer<EVP_PKEY> key, std::shared_ptr<void> token) {
    std::optional<PublicKey> publicKey =
        keyOfDer(derOf(i2d_PUBKEY, static_cast<const EVP_PKEY *>(key.get())));
    if (!publicKey)
        return std::nullopt;
    auto native = std::make_shared<SigningKey::Native>();
    native->key = std::move(key);
    native->token = std::move(token);
    return SigningKey(std::move(native), *std::move(publicKey));
}

std::string lastOpenSslError() {
    const unsigned long error = ERR_peek_last_error();
    ERR_clear_error();
    const char *reason = ERR_reason_error_string(error);
    return reason ? reason : "OpenSSL";
}

} // namespace updatefacts
