// SPDX-License-Identifier: MIT
#pragma once

#include "definitions/Word.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace updatefacts {

/// What a finding says: what is wrong, and how to mend it. Both have blanks in braces; both may be
/// said otherwise in the form, which has no lines to write and no commands to type.
struct MessageWords {
    Word message;
    Word mend; ///< may be empty
    std::optional<Word> messageInForm{};
    std::optional<Word> mendInForm{}; ///< may be empty
};

/// The words of all findings that are not rules of the definitions.
struct MessageTable {
    std::map<std::string, MessageWords, std::less<>> messages; ///< by "rule" or "rule:case"
    std::map<std::string, Word, std::less<>> phrases;          ///< parts of sentences, by key

    /// Those that are translated, in the order of their keys.
    [[nodiscard]] std::vector<Word> words() const;
};

/// schema/findings.yaml, as the program carries it.
[[nodiscard]] const MessageTable &messageTable();
/// What only makers read: the definitions' words that stand on no label, and those of findings.
[[nodiscard]] std::vector<Word> allMakerWords();

} // namespace updatefacts
