// SPDX-License-Identifier: MIT
#pragma once

#include "signature/cbor/CborValue.h"

namespace updatefacts {

/// The bytes of a data item in deterministic encoding (RFC 8949 section 4.2.1): shortest heads,
/// definite lengths, the members of maps in the order of their keys' bytes. Its keys are unique.
[[nodiscard]] std::string writeCbor(const CborValue &value);

} // namespace updatefacts
