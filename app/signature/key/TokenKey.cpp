// SPDX-License-Identifier: MIT
#include "signature/key/TokenKey.h"

#include "document/files/IoError.h"
#include "document/text/SplitText.h"
#include "signature/key/NativeKey.h"
#include "validation/address/Address.h"

#include <openssl/engine.h>

// OpenSSL 3 prefers providers to engines; Debian 12 has no provider for PKCS#11.
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wdeprecated-declarations"

namespace updatefacts {

namespace {

struct FreeEngine {
    void operator()(ENGINE *engine) const { ENGINE_free(engine); }
};
using EnginePointer = std::unique_ptr<ENGINE, FreeEngine>;

[[noreturn]] void failOfToken(const std::string &address, const char *why) {
    throw IoError(argument::phrase(
        "", "failed.token",
        {argument::plain("key", address),
         argument::phrase("why", why, {argument::plain("error", lastOpenSslError())})}));
}

/// The value of an attribute of the address (RFC 7512 section 2.3), percent-encoding resolved.
std::string attributeOf(std::string_view address, std::string_view name) {
    const std::size_t begin = address.find(':') + 1;
    for (const std::string_view part : splitText(address.substr(begin), '?'))
        for (const std::string_view more : splitText(part, ';'))
            for (const std::string_view attribute : splitText(more, '&'))
                if (attribute.starts_with(name) && attribute.substr(name.size()).starts_with('='))
                    return percentDecoded(attribute.substr(name.size() + 1));
    return {};
}

/// The engine at work, until the last one lets go of it.
std::shared_ptr<void> startEngine(const std::string &address, const Passphrase &pin) {
    ENGINE_load_dynamic();
    EnginePointer engine(ENGINE_by_id("pkcs11"));
    if (!engine)
        failOfToken(address, "why.no_token_engine");
    const std::string module = attributeOf(address, "module-path");
    const auto command = [&](const char *name, const char *value) {
        return ENGINE_ctrl_cmd_string(engine.get(), name, value, 0) == 1;
    };
    const bool isWorking = command("QUIET", nullptr) &&
                           (module.empty() || command("MODULE_PATH", module.c_str())) &&
                           command("PIN", pin.text().c_str()) && ENGINE_init(engine.get()) == 1;
    if (!isWorking)
        failOfToken(address, "why.no_token");
    return {engine.release(), [](ENGINE *working) {
                ENGINE_finish(working);
                ENGINE_free(working);
            }};
}

} // namespace

bool isTokenAddress(std::string_view name) {
    return name.starts_with("pkcs11:");
}

SigningKey openTokenKey(const std::string &address, const Passphrase &pin) {
    if (!attributeOf(address, "pin-value").empty())
        failOfToken("pkcs11:...", "why.token_pin_shown");
    const std::shared_ptr<void> token = startEngine(address, pin);
    const std::string withoutQuery = address.substr(0, address.find('?')); // the engine takes none
    OpenSslPointer<EVP_PKEY> key(ENGINE_load_private_key(static_cast<ENGINE *>(token.get()),
                                                         withoutQuery.c_str(), nullptr, nullptr));
    if (!key)
        failOfToken(address, "why.no_token_key");
    std::optional<SigningKey> made = signingKeyOf(std::move(key), token);
    if (!made)
        failOfToken(address, "why.key_kind");
    return *std::move(made);
}

} // namespace updatefacts

#pragma GCC diagnostic pop
