// SPDX-License-Identifier: MIT
#pragma once

#include "cli/Arguments.h"
#include "cli/CommandStreams.h"
#include "signature/key/Passphrase.h"

namespace updatefacts {

/// The option that says where the passphrase comes from.
[[nodiscard]] OptionSpec passphraseOption();

/// What is asked for.
enum class Secret { passphrase, newPassphrase, pin };

/// The first line of --passphrase-fd N, else what is typed on the terminal, where it is not shown;
/// a new one twice. Throws IoError: there is no terminal, the two differ, or a new one is short.
[[nodiscard]] Passphrase askPassphrase(Secret secret, const Arguments &arguments,
                                       CommandStreams &streams);

} // namespace updatefacts
