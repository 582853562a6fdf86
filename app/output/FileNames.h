// SPDX-License-Identifier: MIT
#pragma once

#include "disclosure/Disclosure.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace updatefacts {

/// MAKER_PRODUCT_MODEL_TEMPLATE_LANGUAGES, without extension, as every file system takes it:
/// Unicode NFC, spaces as "-", without path separators, control characters and what Windows
/// forbids; at most 220 bytes. Where that loses anything, six digits of the SHA-256 of maker,
/// product and model follow them, so that different products have different names.
[[nodiscard]] std::string labelFileName(const Disclosure &disclosure, std::string_view templateId,
                                        std::string_view languages);

/// "ah-4-2.yaml": the file of revision 2 of the disclosure_id "ah-4", as every file system takes
/// it. Without disclosure_id it is named for the model, or "disclosure"; without revision (0) it
/// ends without number.
[[nodiscard]] std::string disclosureFileName(const Disclosure &disclosure, std::int64_t revision);

/// "fr+nl+de"
[[nodiscard]] std::string tagsOf(const std::vector<std::string> &languages);

} // namespace updatefacts
