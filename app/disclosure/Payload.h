// SPDX-License-Identifier: MIT
#pragma once

#include "disclosure/Disclosure.h"

#include <string>

namespace updatefacts {

/// What the QR code says: the GS1 Digital Link https://HOST/01/GTIN-14 of detail_url's host when
/// the disclosure has a GTIN (GS1 Digital Link: zero-padded to 14 digits), else detail_url.
[[nodiscard]] std::string payloadOf(const Disclosure &disclosure);

} // namespace updatefacts
