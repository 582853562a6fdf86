// SPDX-License-Identifier: MIT
#pragma once

#include "document/tree/Value.h"

#include <string>

namespace updatefacts {

/// The canonical form: the document's data as JSON by RFC 8785 (JSON Canonicalization Scheme).
[[nodiscard]] std::string canonicalForm(const Value &root);
/// The fingerprint: SHA-256 (FIPS 180-4) of the canonical form, 64 lower-case hexadecimal digits.
[[nodiscard]] std::string fingerprintOf(const Value &root);

} // namespace updatefacts
