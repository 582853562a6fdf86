// SPDX-License-Identifier: MIT
#pragma once

#include "disclosure/Disclosure.h"

#include <string>
#include <string_view>

namespace updatefacts {

/// The text as part of a file name that every file system takes: Unicode NFC, spaces as "-",
/// without path separators, control characters and what Windows forbids, at most 150 bytes. Where
/// that loses anything, six digits of the text's SHA-256 follow, so that different texts stay
/// different names.
[[nodiscard]] std::string safeFileName(std::string_view text);

/// MAKER_PRODUCT_MODEL_TEMPLATE_LANGUAGE, without extension; at most 200 bytes.
[[nodiscard]] std::string labelFileName(const Disclosure &disclosure, std::string_view templateId,
                                        std::string_view language);

} // namespace updatefacts
