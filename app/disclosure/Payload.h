// SPDX-License-Identifier: MIT
#pragma once

#include "disclosure/Disclosure.h"

#include <string>

namespace updatefacts {

/// What the QR code says and so what a phone opens. Without a GTIN, or where code_leads_to is
/// "page": detail_url. Else a GS1 Digital Link: detail_url itself when it is one of this GTIN and
/// the maker chose so, else https://HOST/01/GTIN-14 of its host (GS1 Digital Link: zero-padded to
/// 14 digits). Files without code_leads_to keep the code they were printed with.
[[nodiscard]] std::string payloadOf(const Disclosure &disclosure);

/// The first twelve digits of its fingerprint as labels and documents bear them: "#e796 9d3c 55f5".
[[nodiscard]] std::string printedFingerprint(const Disclosure &disclosure);

/// The address printed in words beside the code: short_url, else what the code opens.
[[nodiscard]] std::string addressInWords(const Disclosure &disclosure);

} // namespace updatefacts
