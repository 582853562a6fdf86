// SPDX-License-Identifier: MIT
#pragma once

#include "signature/key/SigningKey.h"

namespace updatefacts {

/// A key of Ed25519 that is the same in every run.
[[nodiscard]] const SigningKey &fixedKey();

/// The public key of P-256 of RFC 6979, A.2.5.
[[nodiscard]] PublicKey nistKey();

} // namespace updatefacts
