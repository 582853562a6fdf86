// SPDX-License-Identifier: MIT
#include "cli/Commands.h"

#include "cli/UsageError.h"
#include "cli/WriteOutput.h"
#include "cli/sign/AskPassphrase.h"
#include "cli/sign/ReadSigner.h"
#include "signature/SignedAddress.h"
#include "signature/key/TokenKey.h"
#include "validation/describe/Columns.h"

namespace updatefacts {

namespace {

/// A line of the command that could be read.
struct KeysLine {
    const Arguments &arguments;
    KeyFolder folder;
    Date today;
    CommandStreams &streams;
};

ExitCode makeKey(const KeysLine &line) {
    const std::string type = line.arguments.value("--type");
    const std::string address = line.arguments.value("--key");
    if (!type.empty() && type != "es256" && type != "ed25519")
        return usageError(line.streams, "keys", "--type is es256 or ed25519.");
    if (!address.empty() && !isTokenAddress(address))
        return usageError(line.streams, "keys",
                          "--key takes the address of a key in a token: pkcs11:...");
    PublicKey made;
    if (address.empty()) {
        const Passphrase passphrase =
            askPassphrase(Secret::newPassphrase, line.arguments, line.streams);
        const SigningKey key =
            makeSigningKey(type == "ed25519" ? KeyKind::ed25519 : KeyKind::es256);
        line.folder.add(key, passphrase, line.today);
        made = key.publicKey();
    } else {
        made = openTokenKey(address, askPassphrase(Secret::pin, line.arguments, line.streams))
                   .publicKey();
        line.folder.addOfToken(made, address, line.today);
    }
    line.streams.hasWritten = true;
    if (line.arguments.has("--host"))
        line.folder.setHost(hostOf("https://" + line.arguments.value("--host")));
    line.streams.out << kidText(made) << '\n';
    return ExitCode::clean;
}

std::string dayOrNothing(std::optional<Date> day) {
    return day ? PartialDate::of(*day).toString() : std::string();
}

ExitCode listKeys(const KeysLine &line) {
    const auto said = [&](const std::string &key) {
        return inWords(argument::phrase("", key), *line.streams.voice);
    };
    std::vector<std::vector<std::string>> rows = {
        {said("keys.column_key"), said("keys.column_kind"), said("keys.column_state"),
         said("keys.column_since"), said("keys.column_until"), said("keys.column_place"),
         said("keys.column_reason")}};
    for (const Jwk &jwk : line.folder.keys().keys) {
        const bool isInToken = !line.folder.tokenAddressOf(jwk.key).empty();
        rows.push_back({kidText(jwk.key), std::string(joseAlgorithmOf(jwk.key.kind)),
                        said("keys." + std::string(idOf(jwk.state))), dayOrNothing(jwk.since),
                        dayOrNothing(jwk.until), said(isInToken ? "keys.token" : "keys.file"),
                        printable(jwk.reason)});
    }
    if (rows.size() == 1)
        say(line.streams, argument::phrase("", "said.no_keys"));
    else
        line.streams.out << inColumns(rows);
    return ExitCode::clean;
}

ExitCode setStateOfKey(const KeysLine &line, KeyState state) {
    if (line.arguments.operands.size() != 2)
        return usageError(line.streams, "keys", "Name one key.");
    const std::optional<Jwk> jwk =
        findKey(line.arguments.operands[1], line.folder, line.streams, "keys");
    if (!jwk)
        return ExitCode::usage;
    line.folder.setState(jwk->key, state, line.today, line.arguments.value("--reason"));
    say(line.streams,
        argument::phrase("", state == KeyState::retired ? "said.key_retired" : "said.key_revoked",
                         {argument::plain("key", kidText(jwk->key))}));
    return ExitCode::clean;
}

ExitCode runKeys(const Arguments &arguments, CommandStreams &streams) {
    const auto today = readToday(arguments, streams, "keys");
    if (!today)
        return ExitCode::usage;
    const KeysLine line{arguments, KeyFolder(keyFolderOf(arguments)), *today, streams};
    const std::string word = arguments.operands.empty() ? "" : arguments.operands.front();
    if (word == "new")
        return makeKey(line);
    if (word == "list")
        return listKeys(line);
    if (word == "retire")
        return setStateOfKey(line, KeyState::retired);
    if (word == "revoke")
        return setStateOfKey(line, KeyState::revoked);
    if (word != "export")
        return usageError(streams, "keys", "Say new, list, retire, revoke or export.");
    writeOutput({arguments.value("-o"), arguments.has("--force"), ""}, jwksText(line.folder.keys()),
                streams);
    return ExitCode::clean;
}

constexpr const char *keysAbout =
    "Makes and keeps the keys that sign the codes of labels and the files of a site. Private keys "
    "lie encrypted in a folder that is yours alone, or stay in a token; never lose or copy them "
    "without need. Everybody may have the list that \"export\" prints: it belongs at "
    "https://HOST/.well-known/jwks.json of the host that the codes lead to, where the pages look "
    "it up. A passphrase is never taken from the command line.";

std::vector<OptionSpec> keyWords() {
    return {{"new", "", "make a key, and print its name"},
            {"list", "", "list the keys and their states"},
            {"retire KEY", "", "use it no longer; what it has signed stays good, with a note"},
            {"revoke KEY", "",
             "for a key that was lost or stolen: all that it ever signed fails from now on"},
            {"export", "", "print the public keys and their states (JWKS, RFC 7517)"}};
}

} // namespace

Command keysCommand() {
    return {
        .usage = "new|list|retire|revoke|export [KEY] [OPTIONS]",
        .about = keysAbout,
        .words = keyWords(),
        .options =
            {
                keyFolderOption(),
                {"--type", "KIND", "of a new key: es256 (default) or ed25519"},
                {"--key", "pkcs11:...",
                 "enter this key of a token (RFC 7512) instead of making one; it stays there"},
                {"--host", "HOST", "the host whose codes are signed, such as id.brewster.example"},
                {"--reason", "TEXT", "why a key is revoked; everybody may read it"},
                passphraseOption(),
                todayOption(),
                {"-o", "FILE", "where the exported keys go (default: standard output)"},
                {"--force", "", "replace a file that is there already"},
            },
        .examples = {"keys new --host id.brewster.example", "keys list",
                     "keys new --key 'pkcs11:token=maker;object=signing'",
                     "keys export -o jwks.json"},
        .exitCodes = "0 clean, 4 cannot read or write, or the passphrase is wrong, 64 usage",
        .run = runKeys,
    };
}

} // namespace updatefacts
