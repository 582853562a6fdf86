// SPDX-License-Identifier: MIT
#include "validation/values/FieldCheck.h"

#include "validation/text/PrintableCharacter.h"

#include <unicode/uchar.h>

#include <QString>

#include <algorithm>
#include <cstdint>
#include <vector>

namespace updatefacts {

namespace {

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

/// Of one letter. No script that the fonts have needs more; a taller pile leaves the line.
constexpr std::int64_t mostMarks = 4;

/// How many marks the letter has that has most.
std::int64_t mostMarksOf(const std::string &utf8) {
    std::int64_t most = 0, marks = 0;
    for (const char32_t code : QString::fromStdString(utf8).toStdU32String()) {
        const bool isMark =
            (U_GET_GC_MASK(static_cast<UChar32>(code)) & (U_GC_MN_MASK | U_GC_ME_MASK)) != 0 &&
            !showsNothing(code);
        marks = isMark ? marks + 1 : showsNothing(code) ? marks : 0;
        most = std::max(most, marks);
    }
    return most;
}

void checkScalar(const FieldCheck &check) {
    if (check.report.isWrong(check.pointer)) // something else is wrong with the whole of it
        return;
    const std::vector<char32_t> found =
        unprintableIn(QString::fromStdString(check.value.scalar).toStdU32String());
    if (found.empty() && mostMarksOf(check.value.scalar) > mostMarks)
        return check.error("text.unprintable:stacked", {argument::number("count", mostMarks)});
    if (found.empty())
        return;
    check.error(messageFor(found.front()), {charactersArgument("characters", found),
                                            argument::text("plain", plainForm(found.front()))});
}

} // namespace

void checkCharacters(const FieldCheck &check) {
    if (check.value.kind == Value::Kind::text)
        return checkScalar(check);
    for (const Member &member : check.value.map)
        if (member.value.kind == Value::Kind::text)
            checkScalar(check.at(member.value, check.pointer.child(member.key)));
}

} // namespace updatefacts
