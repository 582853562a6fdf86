// SPDX-License-Identifier: MIT
#include "validation/values/CheckOwnText.h"

#include "document/text/DecodeUtf8.h"
#include "validation/text/CopiedText.h"
#include "validation/text/PrintableCharacter.h"
#include "validation/text/ShownText.h"

#include <algorithm>

namespace updatefacts {

namespace {

/// The first two blanks in a row of which one is no plain space; such runs come from layouts.
bool hasBlankRun(std::string_view text) {
    std::size_t blanks = 0;
    bool isPlain = true;
    while (!text.empty()) {
        const DecodedCharacter next = decodeUtf8(text);
        if (next.length == 0 || !isBlank(next.code) || next.code == '\n') {
            blanks = 0;
            isPlain = true;
        } else {
            ++blanks;
            isPlain = isPlain && next.code == ' ';
        }
        if (blanks > 1 && !isPlain)
            return true;
        text.remove_prefix(std::max<std::size_t>(next.length, 1));
    }
    return false;
}

/// Line feeds at the end come from block texts and are no blanks.
std::string_view withoutLastLineEnds(std::string_view text) {
    while (text.ends_with('\n'))
        text.remove_suffix(1);
    return text;
}

void warnOfBlanks(const FieldCheck &check) {
    const std::string_view text = withoutLastLineEnds(check.value.scalar);
    if (const auto hidden = hiddenIn(text))
        return check.warning("text.hidden_character",
                             {argument::plain("character", describeCharacter(*hidden)),
                              argument::text("meant", cleaned(text))});
    if (cleaned(text) != text)
        check.warning("text.blanks:around", {argument::text("meant", cleaned(text))});
    else if (hasBlankRun(text))
        check.warning("text.blanks:several");
}

/// Each character of the text once, in order.
std::vector<char32_t> distinctCharactersOf(std::string_view text) {
    std::vector<char32_t> characters;
    for (const char32_t code : charactersOf(text))
        if (std::ranges::find(characters, code) == characters.end())
            characters.push_back(code);
    return characters;
}

bool isPlaceholder(const std::string &text) {
    static const Pattern pattern(
        "(?i)\\s*(t\\.?b\\.?[acd]\\.?|todo|to "
        "do|fixme|n/a|n\\.\\s?a\\.|k\\.\\s?A\\.|\\?+|x{3,8}|\\.{2,}|-+|_+|"
        "[–—…*/\\\\.,;:]+|dummy|placeholder|test|example|sample|beispiel|muster|foo(bar)?|asdf\\w*|"
        "qwert\\w*|lorem ipsum.*|"
        "to be (added|announced|confirmed|decided|defined|determined|filled).*|"
        "(insert|enter|type|write|your) (the |a |your )?(product|model|company|maker|"
        "manufacturer|text|name|address|description|title|value|number)\\b.*|"
        "(product|model|company|manufacturer|maker|brand|device|trade)?[ _-]?name|<[^<>@/]*>|"
        "\\[[^\\[\\]]*\\]|\\{+[^{}]*\\}+|\\$\\{.*\\}|%[A-Za-z_]+%)\\s*");
    return pattern.matches(text);
}

} // namespace

bool showsSomething(const FieldCheck &check) {
    if (!showsNothing(check.value.scalar))
        return true;
    check.error("text.shows_nothing",
                {charactersArgument("characters", distinctCharactersOf(check.value.scalar))});
    return false;
}

void warnOfCopiedText(const FieldCheck &check) {
    const std::string &text = check.value.scalar;
    const auto arguments = [](const Leaving &leaving) {
        return ArgumentList{argument::text("written", leaving.written),
                            argument::text("meant", leaving.meant)};
    };
    warnOfBlanks(check);
    if (const auto markup = markupIn(text))
        check.warning(markup->meant.empty() ? "text.markup:tag" : "text.markup:entity",
                      arguments(*markup));
    if (const auto encoding = wrongEncodingIn(text))
        check.warning("text.encoding",
                      {argument::text("written", text), argument::text("meant", encoding->meant)});
    if (const auto cell = cellTextIn(text))
        check.warning(cell->meant.empty() ? "text.spreadsheet:cell" : "text.spreadsheet:meant",
                      arguments(*cell));
}

bool isOwnValue(const FieldCheck &check) {
    const std::string &text = check.value.scalar;
    if (const auto cell = cellErrorIn(text))
        check.error("text.spreadsheet:error", {argument::text("written", cell->written)});
    else if (check.field.exampleIsMadeUp && cleaned(text) == check.field.example)
        check.error("value.example", {argument::text("value", text)});
    else if (check.field.pattern.empty() && isPlaceholder(text))
        check.error("text.placeholder", {argument::text("value", text)});
    else
        return true;
    return false;
}

} // namespace updatefacts
