// SPDX-License-Identifier: MIT
#include "retail/table/NameOrNumber.h"

#include <QString>

#include <algorithm>

namespace updatefacts {

namespace {

/// Two letters are no word in Latin script ("AB 1234"), but may be one in others.
bool makesWord(QChar letter, int letters) {
    constexpr char16_t endOfLatin = 0x0250;
    return letters >= (letter.unicode() < endOfLatin ? 3 : 2);
}

} // namespace

bool isItemName(std::string_view text) {
    const QString trimmed = QString::fromUtf8(text).trimmed();
    bool hasWord = false;
    int letters = 0;
    for (const QChar c : trimmed) {
        letters = c.isLetter() ? letters + 1 : 0;
        hasWord = hasWord || makesWord(c, letters);
    }
    const bool hasBlank = std::ranges::any_of(trimmed, [](const QChar c) { return c.isSpace(); });
    const bool hasDigit = std::ranges::any_of(trimmed, [](const QChar c) { return c.isDigit(); });
    return hasWord && (hasBlank || !hasDigit);
}

} // namespace updatefacts
