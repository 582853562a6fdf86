// SPDX-License-Identifier: MIT
#pragma once

#include "definitions/Words.h"
#include "document/tree/Value.h"

#include <string>

namespace updatefacts {

/// Where the texts lie with which a page speaks of the signature of a label, from the root of a
/// site. It asks for them only where it was opened with a signature, so that they cost others
/// nothing.
[[nodiscard]] std::string verifyWordsPath(const std::string &language);

/// Those texts by their ids, as JSON.
[[nodiscard]] std::string verifyWords(const Words &words);

/// Words of pages by id: those whose id begins with the text, and `more`.
[[nodiscard]] Value wordsNode(const Words &words, std::string_view begin,
                              std::initializer_list<const char *> more);

} // namespace updatefacts
