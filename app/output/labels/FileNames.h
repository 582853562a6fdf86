// SPDX-License-Identifier: MIT
#pragma once

#include "disclosure/Disclosure.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace updatefacts {

/// MAKER_PRODUCT_MODEL_NUMBER_revREVISION_TEMPLATE_LANGUAGES, without extension, as every file
/// system takes it: Unicode NFC, spaces as "-", without path separators, control characters and
/// what Windows forbids; at most 235 bytes. The model is left out where the disclosure's number
/// begins with it, the revision where it is the first.
/// Different disclosures have different names, also where letters are not told from capitals: where
/// the parts alone would not tell them apart (something is lost, or the number has small letters),
/// six digits of the SHA-256 of maker, product, model and number follow the number.
[[nodiscard]] std::string labelFileName(const Disclosure &disclosure, std::string_view templateId,
                                        std::string_view languages);

/// MODEL_MODEL~DIGITS_TEMPLATE_LANGUAGES by the same rules: the models of the products that a card
/// compares, in their order, and six digits of the SHA-256 of their disclosures.
[[nodiscard]] std::string cardFileName(std::span<const Disclosure *const> products,
                                       std::string_view templateId, std::string_view languages);

/// "ah-4-2.yaml": the file of revision 2 of the disclosure_id "ah-4", as every file system takes
/// it. Without disclosure_id it is named for the model, or "disclosure"; without revision (0) it
/// ends without number.
[[nodiscard]] std::string disclosureFileName(const Disclosure &disclosure, std::int64_t revision);

/// A text as part of a file name by the same rules: where it does not stay as it is, six digits of
/// its SHA-256 follow the mostBytes that are left of it.
[[nodiscard]] std::string fileNamePart(std::string_view text, std::ptrdiff_t mostBytes = 24);

/// "fr+nl+de"
[[nodiscard]] std::string tagsOf(const std::vector<std::string> &languages);

} // namespace updatefacts
