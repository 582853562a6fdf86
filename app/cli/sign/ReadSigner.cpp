// SPDX-License-Identifier: MIT
#include "cli/sign/ReadSigner.h"

#include "cli/UsageError.h"
#include "cli/sign/AskPassphrase.h"
#include "document/files/IoError.h"
#include "document/files/ReadFile.h"
#include "signature/key/TokenKey.h"

#include <QStandardPaths>

#include <algorithm>

namespace updatefacts {

std::vector<OptionSpec> signingOptions(const std::string &what) {
    return {{"--sign", "KEY", "sign " + what + " with this key of \"updatefacts keys list\""},
            keyFolderOption(),
            passphraseOption()};
}

OptionSpec keyFolderOption() {
    return {"--keys", "FOLDER", "the folder of the keys (default: your own)"};
}

std::string keyFolderOf(const Arguments &arguments) {
    if (arguments.has("--keys"))
        return arguments.value("--keys");
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation).toStdString() +
           "/updatefacts/keys";
}

Jwks readKeyFile(const std::string &file) {
    std::optional<Jwks> keys = readJwks(readFile(file));
    if (!keys)
        throw IoError(argument::phrase(
            "", "failed.read",
            {argument::plain("file", file), argument::phrase("why", "why.no_keys")}));
    return *std::move(keys);
}

std::optional<Jwk> findKey(const std::string &name, const KeyFolder &folder,
                           CommandStreams &streams, const char *command) {
    const Jwks all = folder.keys();
    std::vector<Jwk> named = keysNamed(all, name);
    if (isTokenAddress(name))
        std::ranges::copy_if(all.keys, std::back_inserter(named), [&](const Jwk &jwk) {
            return folder.tokenAddressOf(jwk.key) == name;
        });
    if (named.size() == 1)
        return named.front();
    (void)usageError(streams, command,
                     named.empty()
                         ? "There is no key \"" + name + "\"; \"updatefacts keys list\" names all."
                         : "Several keys begin with \"" + name + "\"; write more of it.");
    return std::nullopt;
}

ReadSignerResult readSigner(const Arguments &arguments, CommandStreams &streams,
                            const char *command) {
    const KeyFolder folder(keyFolderOf(arguments));
    const std::optional<Jwk> jwk = findKey(arguments.value("--sign"), folder, streams, command);
    if (!jwk)
        return {std::nullopt, ExitCode::usage};
    const bool isInToken = !folder.tokenAddressOf(jwk->key).empty();
    return {folder.open(*jwk, askPassphrase(isInToken ? Secret::pin : Secret::passphrase, arguments,
                                            streams)),
            ExitCode::clean};
}

} // namespace updatefacts
