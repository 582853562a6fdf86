// SPDX-License-Identifier: MIT
#pragma once

#include "document/text/SourceText.h"
#include "document/tree/Value.h"

#include <optional>

namespace updatefacts {

/// Reads what most disclosures consist of: maps of "key: value", each on a line of its own, whose
/// values are words, numbers, texts in "..." without escapes, [lists] of these on one line, or maps
/// indented by two spaces more. Nothing where anything else stands in the text, or anything that a
/// reader of YAML would remark upon. The text has no forbidden character. What is read is what
/// yaml-cpp reads, in a tenth of the time.
[[nodiscard]] std::optional<Value> readPlainYaml(const SourceText &source);

} // namespace updatefacts
