// SPDX-License-Identifier: MIT
#include "signature/key/PublicKey.h"

#include "signature/key/Base64Url.h"
#include "signature/key/OpenSslPointers.h"

#include <openssl/err.h>

#include <array>

namespace updatefacts {

namespace {

using namespace std::string_view_literals;

constexpr std::size_t halfSize = 32;

/// What stands before x (and y) in DER: the key's kind (RFC 5480 section 2, with the point not
/// compressed; RFC 8410 section 4).
constexpr std::string_view es256Head = "\x30\x59\x30\x13\x06\x07\x2a\x86\x48\xce\x3d\x02\x01\x06"
                                       "\x08\x2a\x86\x48\xce\x3d\x03\x01\x07\x03\x42\x00\x04"sv;
constexpr std::string_view ed25519Head = "\x30\x2a\x30\x05\x06\x03\x2b\x65\x70\x03\x21\x00"sv;

std::string sha256Bytes(std::string_view text) {
    std::string digest(halfSize, '\0');
    EVP_Digest(text.data(), text.size(), unsignedBytes(digest), nullptr, EVP_sha256(), nullptr);
    return digest;
}

bool hasItsSizes(const PublicKey &key) {
    return key.x.size() == halfSize && key.y.size() == (key.kind == KeyKind::es256 ? halfSize : 0);
}

/// Null for what is no key. OpenSSL sees to it that a point lies on the curve.
OpenSslPointer<EVP_PKEY> nativeKey(const PublicKey &key) {
    if (!hasItsSizes(key))
        return nullptr;
    const std::string der = derOfKey(key);
    const unsigned char *at = unsignedBytes(der);
    OpenSslPointer<EVP_PKEY> native(d2i_PUBKEY(nullptr, &at, static_cast<long>(der.size())));
    ERR_clear_error();
    return native;
}

/// r and s as OpenSSL reads them.
std::string ecdsaDer(std::string_view signature) {
    const OpenSslPointer<ECDSA_SIG> pair(ECDSA_SIG_new());
    BIGNUM *r = BN_bin2bn(unsignedBytes(signature), halfSize, nullptr);
    BIGNUM *s = BN_bin2bn(unsignedBytes(signature) + halfSize, halfSize, nullptr);
    ECDSA_SIG_set0(pair.get(), r, s);
    return derOf(i2d_ECDSA_SIG, static_cast<const ECDSA_SIG *>(pair.get()));
}

} // namespace

std::string_view joseAlgorithmOf(KeyKind kind) {
    return kind == KeyKind::es256 ? "ES256" : "EdDSA";
}

std::int64_t coseAlgorithmOf(KeyKind kind) {
    return kind == KeyKind::es256 ? -7 : -8;
}

std::string thumbprintOf(const PublicKey &key) {
    const std::string x = base64Url(key.x);
    return sha256Bytes(key.kind == KeyKind::es256
                           ? R"({"crv":"P-256","kty":"EC","x":")" + x + R"(","y":")" +
                                 base64Url(key.y) + "\"}"
                           : R"({"crv":"Ed25519","kty":"OKP","x":")" + x + "\"}");
}

std::string kidOf(const PublicKey &key) {
    return thumbprintOf(key).substr(0, 8);
}

std::string kidText(const PublicKey &key) {
    return base64Url(kidOf(key));
}

bool verifies(const PublicKey &key, std::string_view message, std::string_view signature) {
    const OpenSslPointer<EVP_PKEY> native = nativeKey(key);
    if (!native || signature.size() != signatureSize)
        return false;
    const bool isEc = key.kind == KeyKind::es256;
    const std::string taken = isEc ? ecdsaDer(signature) : std::string(signature);
    const OpenSslPointer<EVP_MD_CTX> context(EVP_MD_CTX_new());
    const bool isGood = EVP_DigestVerifyInit(context.get(), nullptr, isEc ? EVP_sha256() : nullptr,
                                             nullptr, native.get()) == 1 &&
                        EVP_DigestVerify(context.get(), unsignedBytes(taken), taken.size(),
                                         unsignedBytes(message), message.size()) == 1;
    ERR_clear_error();
    return isGood;
}

bool isKey(const PublicKey &key) {
    return nativeKey(key) != nullptr;
}

std::string derOfKey(const PublicKey &key) {
    return std::string(key.kind == KeyKind::es256 ? es256Head : ed25519Head) + key.x + key.y;
}

std::optional<PublicKey> keyOfDer(std::string_view der) {
    PublicKey key;
    if (der.starts_with(es256Head)) {
        der.remove_prefix(es256Head.size());
        key.x = der.substr(0, halfSize);
        key.y = der.substr(key.x.size());
    } else if (der.starts_with(ed25519Head)) {
        key.kind = KeyKind::ed25519;
        key.x = der.substr(ed25519Head.size());
    }
    return isKey(key) ? std::optional(std::move(key)) : std::nullopt;
}

} // namespace updatefacts
