// SPDX-License-Identifier: MIT
#pragma once

#include "disclosure/Disclosure.h"

#include <string>

namespace updatefacts {

/// By what a page knows that a signed code says what a disclosure says: the first 16 digits of the
/// SHA-256 of what is signed.
[[nodiscard]] std::string codePrintOf(const Disclosure &disclosure);

} // namespace updatefacts
