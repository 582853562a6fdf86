// SPDX-License-Identifier: MIT
#pragma once

#include "document/tree/Finding.h"
#include "signature/key/Jwks.h"

#include <optional>
#include <string>
#include <string_view>

namespace updatefacts {

/// Where the signature of a file lies: "X.json.cose" of "X.json", and of "X.yaml", which says the
/// same in another form.
[[nodiscard]] std::string sealAddressOf(std::string_view address);
/// The key that a signature names, as kidText() has it; "" where it cannot be read.
[[nodiscard]] std::string signerOfSeal(std::string_view seal);

struct SealVerdict {
    std::string signer;               ///< kidText() of the key, where all is right
    std::optional<Finding> finding{}; ///< rule collect.signature (error), about the address
};

/// Whether a file is signed by one of the keys of its server. bytes: of the JSON; address: of the
/// file, JSON or YAML; seal: what lies beside it, or nothing.
[[nodiscard]] SealVerdict judgeSeal(const std::optional<std::string> &seal, std::string_view bytes,
                                    std::string_view address, const Jwks &keys);

/// Whether a key is one that is still believed. signer: as SealVerdict has it.
[[nodiscard]] bool isBelieved(const Jwks &keys, std::string_view signer);

} // namespace updatefacts
