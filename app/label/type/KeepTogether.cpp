// SPDX-License-Identifier: MIT
#include "label/type/KeepTogether.h"

#include "label/type/KeptWords.h"

#include <unicode/uchar.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <array>
#include <cstdint>

namespace updatefacts {

namespace {

struct Letter {
    UChar32 lower = 0;     ///< a space that does not break is a space, too
    bool isLetter = false; ///< or a mark on one
    std::size_t begin = 0; ///< byte offset
};

/// The characters of the text, and one of nothing at its end.
std::vector<Letter> lettersOf(std::string_view text) {
    std::vector<Letter> letters;
    const icu::UnicodeString utf16 = icu::UnicodeString::fromUTF8(
        icu::StringPiece(text.data(), static_cast<std::int32_t>(text.size())));
    std::size_t begin = 0;
    for (std::int32_t i = 0; i < utf16.length(); i = utf16.moveIndex32(i, 1)) {
        const UChar32 code = utf16.char32At(i);
        const bool isLetter = u_isalpha(code) || (U_GET_GC_MASK(code) & U_GC_M_MASK);
        letters.push_back({code == 0xA0 ? ' ' : u_tolower(code), isLetter, begin});
        begin += static_cast<std::size_t>(U8_LENGTH(code));
    }
    letters.push_back({0, false, begin});
    return letters;
}

/// Whether the language parts its words by spaces: only there a word begins and ends with one.
bool partsWords(std::string_view language) {
    return language != "th" && language != "zh" && language != "ja";
}

/// Korean joins its particles and endings to the word.
bool endsInPieces(std::string_view language) {
    return !partsWords(language) || language == "ko";
}

using Letters = std::vector<Letter>;
using LineEnds = std::vector<LineEnd>;

/// Never makes an end easier than it was.
void hinder(LineEnd &end, LineEnd most) {
    end = std::min(end, most);
}

/// Whether the words stand in the text from letter `at` on.
bool standsAt(const Letters &words, const Letters &text, std::size_t at,
              std::string_view language) {
    const std::size_t count = words.size() - 1;
    if (at + count > text.size())
        return false;
    for (std::size_t i = 0; i < count; ++i) {
        const bool isSpaceAtEnd = words[i].lower == ' ' && text[at + i].lower == 0;
        if (words[i].lower != text[at + i].lower && !isSpaceAtEnd)
            return false;
    }
    const bool beginsWord =
        !partsWords(language) || at == 0 || !words.front().isLetter || !text[at - 1].isLetter;
    const bool endsWord =
        endsInPieces(language) || !words[count - 1].isLetter || !text[at + count].isLetter;
    return beginsWord && endsWord;
}

/// A text and the language it is in, while its lines' ends are found.
struct Passage {
    Letters letters;
    std::string_view language;
};

void keepWords(std::string_view words, LineEnd most, const Passage &passage, LineEnds &ends) {
    const bool keepsNext = words.ends_with('~') || words.ends_with(' ');
    if (words.ends_with('~'))
        words.remove_suffix(1);
    const Letters &text = passage.letters;
    const Letters wanted = lettersOf(words);
    const std::size_t last = wanted.size() - 1 + (keepsNext ? 1 : 0);
    for (std::size_t at = 0; at < text.size(); ++at)
        for (std::size_t i = 1; standsAt(wanted, text, at, passage.language) && i < last; ++i)
            if (at + i + 1 < text.size())
                hinder(ends[text[at + i].begin], most);
}

void keepAll(std::string_view list, LineEnd most, const Passage &passage, LineEnds &ends) {
    for (std::size_t begin = 0; begin < list.size();) {
        const std::size_t end = std::min(list.find(';', begin), list.size());
        keepWords(list.substr(begin, end - begin), most, passage, ends);
        begin = end + 1;
    }
}

bool isDigit(UChar32 code) {
    return code >= '0' && code <= '9';
}

/// Whether a word begins at letter `at`.
bool beginsWord(const Letters &text, std::size_t at) {
    return at == 0 || text[at - 1].lower == ' ';
}

/// A word of one letter goes with the next one, and so does one that a hyphen ties to it
/// ("e-mail"), like the article of Maltese.
void keepShortWords(const Passage &passage, LineEnds &ends) {
    constexpr std::array<std::string_view, 8> keepLetters = {"bg", "cs", "hr", "hu",
                                                             "pl", "sk", "sl", "uk"};
    const bool keepsLetters = std::ranges::find(keepLetters, passage.language) != keepLetters.end();
    const Letters &text = passage.letters;
    for (std::size_t i = 1; i + 1 < text.size(); ++i) {
        const bool isOne = i > 1 && text[i - 2].lower != ' ' && beginsWord(text, i - 2);
        const UChar32 between = text[i - 1].lower;
        if ((between == ' ' && isOne && keepsLetters) ||
            (between == '-' && (isOne || passage.language == "mt")))
            ends[text[i].begin] = LineEnd::never;
    }
}

/// Whether a word of at most three letters, like a unit, begins at letter `at`.
bool isShortWord(const Letters &text, std::size_t at) {
    std::size_t end = at;
    while (text[end].isLetter)
        ++end;
    return end > at && end - at <= 3;
}

/// A number goes with its unit ("4,8 W"), and with the ideograph that says what it counts; the
/// year, month and day of such a date go together.
void keepNumbers(const Passage &passage, LineEnds &ends) {
    const bool countsIdeographs = passage.language == "ja" || passage.language == "zh";
    const Letters &text = passage.letters;
    bool isNumber = false; // the word so far
    for (std::size_t i = 1; i + 1 < text.size(); ++i) {
        const UChar32 before = text[i - 1].lower;
        const bool isPoint = before == '.' || before == ',';
        if (before == ' ' && isNumber && isShortWord(text, i))
            hinder(ends[text[i].begin], LineEnd::atNeed);
        isNumber = (isDigit(before) && (isNumber || beginsWord(text, i - 1))) ||
                   (isPoint && isNumber && isDigit(text[i].lower));
        if (countsIdeographs && isDigit(before) && text[i].lower >= 0x80)
            ends[text[i].begin] = LineEnd::never;
        if (countsIdeographs && (before == U'年' || before == U'月') && isDigit(text[i].lower))
            hinder(ends[text[i].begin], LineEnd::atNeed);
    }
}

/// A dot between two parts stays with the first: it would look like a point of a list.
void keepDots(const Passage &passage, LineEnds &ends) {
    const Letters &text = passage.letters;
    for (std::size_t i = 1; i + 1 < text.size(); ++i)
        if (text[i].lower == U'·' && text[i - 1].lower == ' ')
            ends[text[i].begin] = LineEnd::never;
}

/// A word that is read as an address: it has an "@", or a name of a host with a path behind it.
bool isAddress(std::string_view word) {
    const std::size_t dot = word.find('.');
    const std::size_t slash = word.find('/');
    const bool isHost = dot != std::string_view::npos && dot > 0 &&
                        slash != std::string_view::npos && dot < slash && dot + 1 < slash;
    return word.find('@') != std::string_view::npos || isHost;
}

void keepAddress(std::string_view text, std::size_t begin, std::size_t end, LineEnds &ends) {
    const bool isMailbox = text.substr(begin, end - begin).find('@') != std::string_view::npos;
    for (std::size_t i = begin + 1; i < end; ++i)
        ends[i] =
            !isMailbox && text[i - 1] == '/' && text[i] != '/' ? LineEnd::free : LineEnd::never;
}

} // namespace

void keepTogether(const std::string &text, std::string_view language, bool address,
                  std::vector<LineEnd> &ends) {
    const Passage passage{lettersOf(text), language};
    keepShortWords(passage, ends);
    keepNumbers(passage, ends);
    keepDots(passage, ends);
    const KeptWords kept = keptWordsOf(language);
    keepAll(kept.always, LineEnd::never, passage, ends);
    keepAll(kept.ifFits, LineEnd::atNeed, passage, ends);
    for (std::size_t begin = 0; begin < text.size();) {
        const std::size_t end = std::min(text.find(' ', begin), text.size());
        if (address || isAddress(std::string_view(text).substr(begin, end - begin)))
            keepAddress(text, begin, end, ends);
        begin = end + 1;
    }
}

} // namespace updatefacts
