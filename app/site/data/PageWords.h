// SPDX-License-Identifier: MIT
#pragma once

#include "definitions/Words.h"

#include <map>
#include <string>
#include <vector>

namespace updatefacts {

/// The words of pages (templates/page/words.yaml), by id; they are translated with the consumer's.
[[nodiscard]] const std::map<std::string, Word> &pageWordTable();
/// The same, in the order of their ids.
[[nodiscard]] std::vector<Word> pageWords();

} // namespace updatefacts
