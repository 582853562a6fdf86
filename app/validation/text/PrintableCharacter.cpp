// SPDX-License-Identifier: MIT
#include "validation/text/PrintableCharacter.h"

#include "definitions/EmbeddedFile.h"
#include "document/text/DecodeUtf8.h"
#include "validation/text/ShownText.h"

#include <unicode/uchar.h>

#include <QByteArray>
#include <QList>
#include <QString>

#include <algorithm>
#include <ranges>
#include <vector>

static void registerTable() {
    Q_INIT_RESOURCE(printable);
}

namespace updatefacts {

namespace {

struct Range {
    char32_t first = 0, last = 0;
};

constexpr char32_t lastAscii = 0x7F;

/// "0020..007E", or one number; sorted, without overlaps.
std::vector<Range> readRanges() {
    registerTable();
    const QByteArray table = QByteArray::fromStdString(embeddedFile("schema/printable.txt"));
    const QList<QByteArray> lines = table.split('\n');
    std::vector<Range> ranges;
    for (const QByteArray &line : lines) {
        if (line.isEmpty() || line.startsWith('#'))
            continue;
        const QList<QByteArray> ends = line.split('.'); // "0020", "", "007E"
        ranges.push_back({ends.first().toUInt(nullptr, 16), ends.last().toUInt(nullptr, 16)});
    }
    return ranges;
}

bool isInTable(char32_t code) {
    static const std::vector<Range> ranges = readRanges();
    const auto after = std::ranges::upper_bound(ranges, code, {}, &Range::first);
    return after != ranges.begin() && code <= std::prev(after)->last;
}

/// Whether the character can stand alone in a sentence.
bool standsAlone(char32_t code) {
    return u_isgraph(static_cast<UChar32>(code)) && !showsNothing(code) &&
           (U_GET_GC_MASK(static_cast<UChar32>(code)) & (U_GC_M_MASK | U_GC_CO_MASK)) == 0;
}

/// Whether the character is seen, and only on another.
bool needsBase(char32_t code) {
    return isMark(code) && !showsNothing(code);
}

/// What a program puts in the place of what it could not copy or read.
bool isReplacement(char32_t code) {
    return code == 0xFFFC || code == 0xFFFD;
}

} // namespace

bool showsNothing(char32_t code) {
    return code > lastAscii &&
           u_hasBinaryProperty(static_cast<UChar32>(code), UCHAR_DEFAULT_IGNORABLE_CODE_POINT);
}

bool isMark(char32_t code) {
    return (U_GET_GC_MASK(static_cast<UChar32>(code)) & U_GC_M_MASK) != 0;
}

bool isPrintable(char32_t code) {
    return (code >= ' ' && code < lastAscii) || isInTable(code) || showsNothing(code);
}

std::vector<char32_t> unprintableIn(const std::u32string &text) {
    std::vector<char32_t> found;
    bool hasBase = false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char32_t code = text[i];
        const bool isLineEnd = code == '\n' || code == '\r'; // those have findings of their own
        const bool isFine = isLineEnd || (isPrintable(code) && !isReplacement(code) &&
                                          !(needsBase(code) && !hasBase));
        hasBase = !isBlank(code) && (hasBase || !showsNothing(code));
        if (!isFine && std::ranges::find(found, code) == found.end())
            found.push_back(code);
    }
    return found;
}

std::string describeCharacter(char32_t code) {
    char name[128] = "";
    UErrorCode status = U_ZERO_ERROR;
    u_charName(static_cast<UChar32>(code), U_UNICODE_CHAR_NAME, name, sizeof name, &status);
    std::string text = codePointName(code);
    if (U_SUCCESS(status) && name[0] != '\0')
        text += std::string(" ") + name;
    return standsAlone(code) ? QString::fromUcs4(&code, 1).toStdString() + " (" + text + ')' : text;
}

Argument charactersArgument(std::string_view name, const std::vector<char32_t> &codes) {
    constexpr std::size_t most = 5;
    const bool isMore = codes.size() > most;
    std::vector<std::string> described;
    for (const char32_t code : codes | std::views::take(most))
        described.push_back(describeCharacter(code));
    Argument listed = argument::list(argument::plain(isMore ? "first" : name, {}),
                                     std::move(described), Argument::Joined::byComma);
    if (!isMore)
        return listed;
    const auto others = static_cast<std::int64_t>(codes.size() - most);
    return argument::phrase(name, "list.more",
                            {std::move(listed), argument::number("count", others)});
}

} // namespace updatefacts
