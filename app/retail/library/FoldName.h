// SPDX-License-Identifier: MIT
#pragma once

#include <string>

namespace updatefacts {

/// A name as people compare it, ignoring case (Unicode NFKC, then case folding) and how many blanks
/// there are.
[[nodiscard]] std::string foldedName(const std::string &name);
/// As foldedName(), without blanks and hyphens of any kind: "K17 - GB" and "k17gb" are one.
[[nodiscard]] std::string foldedModel(const std::string &model);

} // namespace updatefacts
