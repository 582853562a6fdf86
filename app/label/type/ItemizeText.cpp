// SPDX-License-Identifier: MIT
#include "label/type/ItemizeText.h"

#include "validation/text/PrintableCharacter.h"

#include <hb.h>
#include <unicode/ubidi.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <cassert>
#include <memory>

namespace updatefacts {

namespace {

struct Character {
    char32_t code = 0;
    std::uint8_t level = 0;
    const FontFace *face = nullptr;
    hb_script_t script = HB_SCRIPT_COMMON;
};

/// Isolates, marks of direction: they steer the algorithm and are never painted.
bool isBidiControl(char32_t code) {
    return u_hasBinaryProperty(static_cast<UChar32>(code), UCHAR_BIDI_CONTROL);
}

std::vector<Character> charactersOf(const std::string &text, bool rightToLeft) {
    const icu::UnicodeString utf16 = icu::UnicodeString::fromUTF8(text);
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<UBiDi, decltype(&ubidi_close)> bidi(ubidi_open(), &ubidi_close);
    ubidi_setPara(bidi.get(), utf16.getBuffer(), utf16.length(), rightToLeft ? 1 : 0, nullptr,
                  &status);
    const UBiDiLevel *levels = ubidi_getLevels(bidi.get(), &status);
    std::vector<Character> result;
    for (std::int32_t i = 0; i < utf16.length(); i = utf16.moveIndex32(i, 1)) {
        const auto code = static_cast<char32_t>(utf16.char32At(i));
        if (!isBidiControl(code))
            result.push_back({code, levels ? levels[i] : std::uint8_t{0}});
    }
    return result;
}

void chooseFaces(std::vector<Character> &characters, const std::vector<const FontFace *> &faces,
                 std::vector<char32_t> &missing) {
    const FontFace *previous = nullptr;
    for (Character &character : characters) {
        const auto covers = [&](const FontFace *face) { return face->covers(character.code); };
        if (showsNothing(character.code)) { // HarfBuzz paints none of these, in any face
            character.face = previous ? previous : faces.front();
            continue;
        }
        if (previous && isMark(character.code) && covers(previous)) {
            character.face = previous;
            continue;
        }
        const auto found = std::ranges::find_if(faces, covers);
        if (found == faces.end())
            missing.push_back(character.code);
        character.face = previous = found == faces.end() ? faces.front() : *found;
    }
}

/// Common and inherited characters take the script before them, at the start the one after.
void resolveScripts(std::vector<Character> &characters) {
    const auto isReal = [](hb_script_t script) {
        return script != HB_SCRIPT_COMMON && script != HB_SCRIPT_INHERITED &&
               script != HB_SCRIPT_UNKNOWN;
    };
    hb_unicode_funcs_t *unicode = hb_unicode_funcs_get_default();
    for (Character &character : characters)
        character.script = hb_unicode_script(unicode, character.code);
    const auto first =
        std::ranges::find_if(characters, [&](const Character &c) { return isReal(c.script); });
    hb_script_t current = first == characters.end() ? HB_SCRIPT_LATIN : first->script;
    for (Character &character : characters) {
        if (isReal(character.script))
            current = character.script;
        character.script = current;
    }
}

void appendUtf8(std::string &text, char32_t code) {
    icu::UnicodeString(static_cast<UChar32>(code)).toUTF8String(text);
}

} // namespace

Itemized itemizeText(const std::string &text, bool rightToLeft,
                     const std::vector<const FontFace *> &faces) {
    assert(!faces.empty());
    Itemized result;
    std::vector<Character> characters = charactersOf(text, rightToLeft);
    chooseFaces(characters, faces, result.missing);
    resolveScripts(characters);
    for (const Character &character : characters) {
        const auto begin = static_cast<std::uint32_t>(result.text.size());
        appendUtf8(result.text, character.code);
        const auto end = static_cast<std::uint32_t>(result.text.size());
        TextPiece *last = result.pieces.empty() ? nullptr : &result.pieces.back();
        if (last && last->face == character.face && last->level == character.level &&
            last->script == static_cast<std::uint32_t>(character.script))
            last->end = end;
        else
            result.pieces.push_back({begin, end, character.face,
                                     static_cast<std::uint32_t>(character.script),
                                     character.level});
    }
    return result;
}

} // namespace updatefacts
