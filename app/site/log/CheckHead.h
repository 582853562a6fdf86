// SPDX-License-Identifier: MIT
#pragma once

#include "document/tree/Finding.h"
#include "signature/key/Jwks.h"

#include <optional>
#include <string>
#include <string_view>

namespace updatefacts {

/// Says what is wrong with the signature of a log (rules log.unsigned, log.signature). log: its
/// bytes; seal: what lies beside it, or nothing; keys: those of its host, which they name.
[[nodiscard]] Findings checkHead(std::string_view log, const std::optional<std::string> &seal,
                                 const Jwks &keys);

} // namespace updatefacts
