// SPDX-License-Identifier: MIT
#include "validation/text/ShownText.h"

#include "document/text/DecodeUtf8.h"
#include "validation/text/PrintableCharacter.h"

#include <unicode/uchar.h>
#include <unicode/uscript.h>

#include <algorithm>
#include <array>
#include <initializer_list>
#include <vector>

namespace updatefacts {

namespace {

using Characters = std::u32string;

UChar32 icu(char32_t code) {
    return static_cast<UChar32>(code);
}

bool hasProperty(char32_t code, UProperty property) {
    return u_hasBinaryProperty(icu(code), property) != 0;
}

bool isOneOf(char32_t code, std::initializer_list<char32_t> codes) {
    return std::ranges::find(codes, code) != codes.end();
}

/// Letters and symbols whose picture is empty though no property says so.
bool isEmptyPicture(char32_t code) {
    return isOneOf(code, {0x2800, 0x303F, 0x13441, 0x13442, 0x1D159});
}

bool isSeen(char32_t code) {
    constexpr std::uint32_t unseen = U_GC_C_MASK | U_GC_Z_MASK | U_GC_M_MASK;
    const bool isVisibleFormat = hasProperty(code, UCHAR_PREPENDED_CONCATENATION_MARK);
    const bool isBox = (U_GET_GC_MASK(icu(code)) & (U_GC_CN_MASK | U_GC_CO_MASK)) != 0;
    const bool isUnseen = (U_GET_GC_MASK(icu(code)) & unseen) != 0;
    return (!isUnseen || isVisibleFormat || isBox) && !showsNothing(code) && !isEmptyPicture(code);
}

UScriptCode scriptOf(char32_t code) {
    UErrorCode status = U_ZERO_ERROR;
    return uscript_getScript(icu(code), &status);
}

/// Scripts whose letters never join, so that a joiner does nothing between them.
bool joins(char32_t code) {
    static constexpr std::array scripts = {
        USCRIPT_COMMON,   USCRIPT_LATIN,    USCRIPT_GREEK,    USCRIPT_CYRILLIC,    USCRIPT_ARMENIAN,
        USCRIPT_GEORGIAN, USCRIPT_HEBREW,   USCRIPT_HAN,      USCRIPT_HIRAGANA,    USCRIPT_KATAKANA,
        USCRIPT_HANGUL,   USCRIPT_BOPOMOFO, USCRIPT_CHEROKEE, USCRIPT_INVALID_CODE};
    const bool isLetter = u_isalpha(icu(code)) != 0 || isMark(code);
    return isLetter && std::ranges::find(scripts, scriptOf(code)) == scripts.end();
}

/// Scripts written without spaces, in which a zero-width space tells where a line may break.
bool isWithoutSpaces(char32_t code) {
    static constexpr std::array scripts = {USCRIPT_THAI,    USCRIPT_LAO,     USCRIPT_KHMER,
                                           USCRIPT_MYANMAR, USCRIPT_TIBETAN, USCRIPT_JAVANESE};
    return std::ranges::find(scripts, scriptOf(code)) != scripts.end();
}

bool isPicture(char32_t code) {
    return hasProperty(code, UCHAR_EXTENDED_PICTOGRAPHIC) ||
           hasProperty(code, UCHAR_EMOJI_MODIFIER) || code == 0xFE0F;
}

/// A variation selector does something only behind the characters it was defined for.
bool variesWith(char32_t before, char32_t selector) {
    if (selector == 0xFE0E || selector == 0xFE0F)
        return hasProperty(before, UCHAR_EMOJI);
    if (selector >= 0xE0100)
        return hasProperty(before, UCHAR_IDEOGRAPHIC);
    if (selector < 0xFE00)
        return scriptOf(before) == USCRIPT_MONGOLIAN;
    const std::uint32_t symbols = U_GC_S_MASK | U_GC_LO_MASK | U_GC_ND_MASK;
    return (U_GET_GC_MASK(icu(before)) & symbols) != 0;
}

/// Whether the ignorable character at i does something there.
bool isNeeded(const Characters &text, std::size_t i) {
    const char32_t code = text[i];
    const char32_t before = i > 0 ? text[i - 1] : 0;
    const char32_t after = i + 1 < text.size() ? text[i + 1] : 0;
    if (code == 0x200D)
        return joins(before) || (isPicture(before) && isPicture(after));
    if (code == 0x200C)
        return joins(before) && joins(after);
    if (code == 0x200B)
        return isWithoutSpaces(before) && isWithoutSpaces(after);
    if (isOneOf(code, {0x200E, 0x200F, 0x061C}))
        return std::ranges::any_of(text, isRightToLeft);
    if (hasProperty(code, UCHAR_VARIATION_SELECTOR))
        return variesWith(before, code);
    if (code >= 0xE0020 && code <= 0xE007F) // flags of regions
        return text.find(0x1F3F4) < i;
    if (code == 0x115F || code == 0x1160)
        return scriptOf(before) == USCRIPT_HANGUL || scriptOf(after) == USCRIPT_HANGUL;
    return code == 0x034F && isMark(before) && isMark(after);
}

bool isHidden(const Characters &text, std::size_t i) {
    const bool isAnnotation = text[i] >= 0xFFF9 && text[i] <= 0xFFFB;
    return (showsNothing(text[i]) && !isNeeded(text, i)) || isAnnotation;
}

/// The bytes of the text that belong to the characters for which keep(i) holds.
template<typename Keep>
std::string kept(std::string_view text, Keep keep) {
    std::string result;
    for (std::size_t i = 0; !text.empty(); ++i) {
        const std::size_t length = std::max<std::size_t>(decodeUtf8(text).length, 1);
        if (keep(i))
            result += text.substr(0, length);
        text.remove_prefix(length);
    }
    return result;
}

} // namespace

bool isRightToLeft(char32_t code) {
    const UCharDirection direction = u_charDirection(icu(code));
    return u_isalpha(icu(code)) != 0 &&
           (direction == U_RIGHT_TO_LEFT || direction == U_RIGHT_TO_LEFT_ARABIC);
}

bool isBlank(char32_t code) {
    if (code <= 0x7F)
        return code == ' ' || (code >= '\t' && code <= '\r');
    return u_isUWhiteSpace(icu(code)) != 0;
}

bool showsNothing(std::string_view text) {
    return std::ranges::none_of(charactersOf(text), isSeen);
}

std::optional<char32_t> hiddenIn(std::string_view text) {
    const Characters characters = charactersOf(text);
    for (std::size_t i = 0; i < characters.size(); ++i)
        if (isHidden(characters, i))
            return characters[i];
    return std::nullopt;
}

std::string cleaned(std::string_view text) {
    const Characters characters = charactersOf(text);
    const auto isOuter = [&](std::size_t i) {
        return isBlank(characters[i]) || isHidden(characters, i);
    };
    std::size_t begin = 0;
    std::size_t end = characters.size();
    while (begin < end && isOuter(begin))
        ++begin;
    while (end > begin && isOuter(end - 1))
        --end;
    return kept(text,
                [&](std::size_t i) { return i >= begin && i < end && !isHidden(characters, i); });
}

std::string unwrapped(std::string_view text) {
    static constexpr std::array<std::pair<std::string_view, std::string_view>, 8> pairs = {
        {{"\"", "\""},
         {"'", "'"},
         {"<", ">"},
         {"“", "”"},
         {"„", "“"},
         {"”", "”"},
         {"«", "»"},
         {"‘", "’"}}};
    std::string result = cleaned(text);
    for (const auto &[open, close] : pairs)
        if (result.size() > open.size() + close.size() && result.starts_with(open) &&
            result.ends_with(close))
            return result.substr(open.size(), result.size() - open.size() - close.size());
    return result;
}

} // namespace updatefacts
