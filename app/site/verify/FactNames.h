// SPDX-License-Identifier: MIT
#pragma once

#include "definitions/Words.h"
#include "document/tree/Value.h"

namespace updatefacts {

/// What a page needs to show the facts of a signed code in a language: a list of {"key", "name",
/// "kind": "day", "months" or "gtin", "values": {value: text}}, in the order in which they are
/// shown; kind and values only where there are such.
[[nodiscard]] Value factNames(const Words &words);

} // namespace updatefacts
