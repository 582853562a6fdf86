// SPDX-License-Identifier: MIT
#pragma once

#include "cli/Arguments.h"
#include "cli/CommandStreams.h"
#include "cli/ExitCode.h"
#include "signature/key/KeyFolder.h"

namespace updatefacts {

/// --sign, --keys and --passphrase-fd of a command that signs. what: "the codes"
[[nodiscard]] std::vector<OptionSpec> signingOptions(const std::string &what);
/// The option that names the folder of keys.
[[nodiscard]] OptionSpec keyFolderOption();

/// That of --keys, else the user's own.
[[nodiscard]] std::string keyFolderOf(const Arguments &arguments);

/// The keys in a file, as a host publishes them. Throws IoError.
[[nodiscard]] Jwks readKeyFile(const std::string &file);

/// The key that is meant, by its beginning or its address in a token; says why where there is none
/// or more than one.
[[nodiscard]] std::optional<Jwk> findKey(const std::string &name, const KeyFolder &folder,
                                         CommandStreams &streams, const char *command);

struct ReadSignerResult {
    std::optional<SigningKey> key;
    ExitCode code = ExitCode::clean; ///< otherwise the reason was printed
};

/// The key of --sign, unlocked. Throws IoError as KeyFolder::open().
[[nodiscard]] ReadSignerResult readSigner(const Arguments &arguments, CommandStreams &streams,
                                          const char *command);

} // namespace updatefacts
