// SPDX-License-Identifier: MIT
#pragma once

#include "definitions/Words.h"

#include <map>
#include <string>
#include <vector>

namespace updatefacts {

/// The words of pages (templates/page/words.yaml), by id; they are translated with the consumer's.
[[nodiscard]] const std::map<std::string, Word> &pageWordTable();
/// The one of that id, in a language.
[[nodiscard]] std::string pageWord(const Words &words, const std::string &id);
/// All, in the order of their ids.
[[nodiscard]] std::vector<Word> pageWords();

} // namespace updatefacts
