// SPDX-License-Identifier: MIT
#pragma once

#include "label/type/Fonts.h"
#include "render/FontSubsets.h"

#include <string>
#include <vector>

namespace updatefacts {

/// Whether Unicode 15 knows the code point as a character (UTF-16's surrogates are none).
[[nodiscard]] bool isAssigned(char32_t code);

struct TriedCharacter {
    char32_t code = 0;
    bool printed = false; ///< clean, and a panel of it proofed
    bool named = false;   ///< an error of the disclosure that names it
    std::string sentence; ///< of the first error; empty when printed
};

/// Makes panels of disclosures whose names hold characters to be tried.
class CharacterTrial {
  public:
    /// Several at once where all are printed, else one by one.
    [[nodiscard]] std::vector<TriedCharacter> tryAll(const std::vector<char32_t> &characters);
    /// The characters alone, after a letter, and before one, each in a name of its own.
    [[nodiscard]] TriedCharacter tryOne(char32_t code);
    /// The first error of the disclosure whose product, maker and model have these names, or of
    /// its panel; empty when that is printed.
    [[nodiscard]] std::string fault(const std::string &product, const std::string &maker,
                                    const std::string &model);

  private:
    Fonts m_fonts;
    FontSubsets m_subsets;
};

} // namespace updatefacts
