// SPDX-License-Identifier: MIT
#include "validation/text/CopiedText.h"

#include "document/text/AsciiText.h"
#include "document/text/DecodeUtf8.h"
#include "validation/text/ShownText.h"

#include <QRegularExpression>
#include <QString>

#include <algorithm>
#include <array>
#include <map>

namespace updatefacts {

namespace {

/// Whether a pattern that begins with the character is worth asking: patterns are slow.
bool hasCharacter(const std::string &text, char c) {
    return text.find(c) != std::string::npos;
}

/// The first part of the text that the pattern matches.
std::optional<Leaving> firstIn(const std::string &text, const QRegularExpression &pattern) {
    const QRegularExpressionMatch match = pattern.match(QString::fromStdString(text));
    if (!match.hasMatch())
        return std::nullopt;
    return Leaving{match.captured().toStdString(), {}};
}

const std::map<std::string, const char *> &entities() {
    static const std::map<std::string, const char *> known = {
        {"amp", "&"},    {"lt", "<"},     {"gt", ">"},     {"quot", "\""},  {"apos", "'"},
        {"nbsp", " "},   {"copy", "©"},   {"reg", "®"},    {"trade", "™"},  {"deg", "°"},
        {"euro", "€"},   {"ndash", "–"},  {"mdash", "—"},  {"hellip", "…"}, {"lsquo", "‘"},
        {"rsquo", "’"},  {"ldquo", "“"},  {"rdquo", "”"},  {"laquo", "«"},  {"raquo", "»"},
        {"auml", "ä"},   {"ouml", "ö"},   {"uuml", "ü"},   {"Auml", "Ä"},   {"Ouml", "Ö"},
        {"Uuml", "Ü"},   {"szlig", "ß"},  {"eacute", "é"}, {"egrave", "è"}, {"agrave", "à"},
        {"aacute", "á"}, {"ccedil", "ç"}, {"ntilde", "ñ"}, {"oslash", "ø"}, {"aring", "å"},
        {"aelig", "æ"},  {"times", "×"},  {"middot", "·"}, {"bull", "•"},   {"shy", ""}};
    return known;
}

/// What "#228" or "#xE4" stands for; empty for no character that can be seen.
std::string characterNumbered(const QString &name) {
    const bool isHex = name.size() > 1 && name[1].toLower() == QLatin1Char('x');
    const char32_t code = name.mid(isHex ? 2 : 1).toUInt(nullptr, isHex ? 16 : 10);
    const std::string character = QString::fromUcs4(&code, 1).toStdString();
    return decodeUtf8(character).code == code && !showsNothing(character) ? character
                                                                          : std::string();
}

std::optional<Leaving> entityIn(const QString &text) {
    static const QRegularExpression pattern(
        QStringLiteral("&([A-Za-z]{2,8}|#[0-9]{1,7}|#[xX][0-9A-Fa-f]{1,6});"));
    for (auto matches = pattern.globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        const QString name = match.captured(1);
        const auto known = entities().find(name.toStdString());
        if (known != entities().end())
            return Leaving{match.captured().toStdString(), known->second};
        if (name.startsWith(QLatin1Char('#')))
            return Leaving{match.captured().toStdString(), characterNumbered(name)};
    }
    return std::nullopt;
}

/// The byte that Windows-1252 (and ISO 8859-1 where it has none) shows as this character; nothing
/// when there is none.
std::optional<char> byteOf(char32_t code) {
    static constexpr std::array<char32_t, 32> above = {
        0x20AC, 0x81,   0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
        0x2039, 0x0152, 0x8D,   0x017D, 0x8F,   0x90,   0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
        0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D,   0x017E, 0x0178};
    if (code < 0x80 || (code >= 0xA0 && code <= 0xFF))
        return static_cast<char>(code);
    const auto found = std::ranges::find(above, code);
    if (found == above.end())
        return std::nullopt;
    return static_cast<char>(0x80 + (found - above.begin()));
}

/// The text as the bytes that Windows-1252 shows so.
std::optional<std::string> bytesOf(std::string_view text) {
    std::string bytes;
    while (!text.empty()) {
        const DecodedCharacter next = decodeUtf8(text);
        const auto byte = byteOf(next.code);
        if (next.length == 0 || !byte)
            return std::nullopt;
        bytes += *byte;
        text.remove_prefix(next.length);
    }
    return bytes;
}

/// How many characters outside of ASCII valid UTF-8 has; nothing when it is not valid.
std::optional<std::size_t> foreignIn(std::string_view bytes) {
    std::size_t count = 0;
    while (!bytes.empty()) {
        const DecodedCharacter next = decodeUtf8(bytes);
        if (next.length == 0)
            return std::nullopt;
        count += next.length > 1 ? 1 : 0;
        bytes.remove_prefix(next.length);
    }
    return count;
}

} // namespace

std::optional<Leaving> markupIn(const std::string &text) {
    static const QRegularExpression tag(
        QStringLiteral(
            "</?(a|b|big|body|br|center|code|div|em|font|h[1-6]|hr|html|i|img|li|meta|ol|"
            "p|pre|script|small|span|strike|strong|style|sub|sup|table|tbody|td|th|title|"
            "tr|u|ul)(\\s[^<>]*|\\s*/)?>"),
        QRegularExpression::CaseInsensitiveOption);
    if (hasCharacter(text, '&'))
        if (auto found = entityIn(QString::fromStdString(text)))
            return found;
    return hasCharacter(text, '<') ? firstIn(text, tag) : std::nullopt;
}

std::optional<Leaving> wrongEncodingIn(const std::string &text) {
    if (isAscii(text))
        return std::nullopt;
    const auto bytes = bytesOf(text);
    const auto foreign = bytes ? foreignIn(*bytes) : std::nullopt;
    if (!foreign || *foreign == 0)
        return std::nullopt;
    // One pair may be a coincidence, "É»" in «CAFÉ», but for the pairs nobody writes.
    static const QRegularExpression unwritten(
        QStringLiteral("[\u00C2\u00C3][\u0080-\u00BF]|\u00E2\u20AC|"
                       "\u00EF\u00BF|\u00EF\u00BB|\u00F0\u0178"));
    const bool isSure = *foreign > 1 || unwritten.match(QString::fromStdString(text)).hasMatch();
    if (!isSure)
        return std::nullopt;
    return Leaving{text, *bytes};
}

std::optional<Leaving> cellErrorIn(const std::string &text) {
    if (!hasCharacter(text, '#') && !text.starts_with("Err:"))
        return std::nullopt;
    static const QRegularExpression pattern(QStringLiteral(
        "#(REF!|N/A|NAME\\?|VALUE!|DIV/0!|NUM!|NULL!|SPILL!|CALC!|FIELD!|BLOCKED!|CONNECT!|BUSY!|"
        "UNKNOWN!|GETTING_DATA|ERROR!|BEZUG!|NV\\b|WERT!|ZAHL!|ÜBERLAUF!|NOM\\s?\\?|VALEUR!|"
        "NOMBRE!|VALOR!|REF\\b|RIF!|NOME\\?|VALORE!)|^Err:5[0-9]{2}$|^#{3,}$"));
    return firstIn(text, pattern);
}

std::optional<Leaving> cellTextIn(const std::string &text) {
    static const QRegularExpression shortened(QStringLiteral("^[0-9]([.,][0-9]+)?E\\+?[0-9]{1,3}$"),
                                              QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression apostrophe(QStringLiteral("^'[0-9=+-][^']*$"));
    static const QRegularExpression formula(
        QStringLiteral("^=[A-Za-z]+[0-9(].*|^=\".*\"$|^=[0-9]+$"));
    if (text.starts_with('\''))
        return firstIn(text, apostrophe) ? std::optional(Leaving{text, text.substr(1)})
                                         : std::nullopt;
    if (text.starts_with('='))
        return firstIn(text, formula);
    const bool isNumber = !text.empty() && text[0] >= '0' && text[0] <= '9';
    return isNumber && text.find_first_of("+.,") != std::string::npos ? firstIn(text, shortened)
                                                                      : std::nullopt;
}

} // namespace updatefacts
