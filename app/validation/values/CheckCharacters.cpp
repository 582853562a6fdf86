// SPDX-License-Identifier: MIT
#include "validation/values/FieldCheck.h"

#include "validation/text/PrintableCharacter.h"
#include "validation/text/ShownText.h"

#include <unicode/uchar.h>

#include <QString>

#include <algorithm>
#include <vector>

namespace updatefacts {

namespace {

bool isMark(char32_t code) {
    return (U_GET_GC_MASK(static_cast<UChar32>(code)) & U_GC_M_MASK) != 0 && !showsNothing(code);
}

/// What a program puts in the place of what it could not copy or read.
bool isReplacement(char32_t code) {
    return code == 0xFFFC || code == 0xFFFD;
}

/// The characters of a text that no label can carry, each once: those without a glyph, and a mark
/// at the beginning or behind a blank, which has no letter to stand on (Unicode 15, D57) and falls
/// onto other ink.
std::vector<char32_t> unprintable(const std::u32string &text) {
    std::vector<char32_t> found;
    bool hasBase = false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char32_t code = text[i];
        const bool isLineEnd = code == '\n' || code == '\r'; // those have findings of their own
        const bool isFine =
            isLineEnd || (isPrintable(code) && !isReplacement(code) && !(isMark(code) && !hasBase));
        hasBase = !isBlank(code) && (hasBase || !showsNothing(code));
        if (!isFine && std::ranges::find(found, code) == found.end())
            found.push_back(code);
    }
    return found;
}

/// The same in plain letters, such as "A" for a mathematical A; empty when there is nothing.
std::string plainForm(char32_t code) {
    const QString plain =
        QString::fromUcs4(&code, 1).normalized(QString::NormalizationForm_KC).trimmed();
    const std::u32string codes = plain.toStdU32String();
    return std::ranges::all_of(codes, isPrintable) ? plain.toStdString() : std::string();
}

/// The case of text.unprintable, by what helps.
const char *messageFor(char32_t code) {
    const auto point = static_cast<UChar32>(code);
    if (code == 0xFFFD)
        return "text.unprintable:damaged";
    if (code == 0xFFFC)
        return "text.unprintable:picture";
    if (isPrintable(code))
        return "text.unprintable:mark";
    if (u_isspace(point))
        return "text.unprintable:blank";
    if (!plainForm(code).empty())
        return "text.unprintable:styled";
    if (u_hasBinaryProperty(point, UCHAR_EXTENDED_PICTOGRAPHIC) ||
        u_hasBinaryProperty(point, UCHAR_EMOJI))
        return "text.unprintable:emoji";
    return u_isalpha(point) ? "text.unprintable:script" : "text.unprintable:other";
}

void checkScalar(const FieldCheck &check) {
    if (check.report.isWrong(check.pointer)) // something else is wrong with the whole of it
        return;
    const std::vector<char32_t> found =
        unprintable(QString::fromStdString(check.value.scalar).toStdU32String());
    if (found.empty())
        return;
    check.error(messageFor(found.front()),
                {argument::plain("characters", describeCharacters(found)),
                 argument::text("plain", plainForm(found.front()))});
}

} // namespace

void checkCharacters(const FieldCheck &check) {
    if (check.value.kind == Value::Kind::text)
        return checkScalar(check);
    for (const Member &member : check.value.map)
        if (member.value.kind == Value::Kind::text)
            checkScalar(check.at(check.field, member.value, check.pointer.child(member.key)));
}

} // namespace updatefacts
