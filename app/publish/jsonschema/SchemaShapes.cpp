// SPDX-License-Identifier: MIT
#include "publish/jsonschema/SchemaShapes.h"

#include "publish/json/JsonTree.h"
#include "validation/address/Host.h"

namespace updatefacts {

namespace {

std::string anyOf(const std::string &first, const std::string &second) {
    return "(?:" + first + '|' + second + ')';
}

std::string monthPattern() {
    return "20[0-9]{2}-(?:0[1-9]|1[0-2])";
}

std::string dayPattern() {
    const std::string day28 = "(?:0[1-9]|1[0-9]|2[0-8])";
    const std::string ordinary = "20[0-9]{2}-(?:(?:0[1-9]|1[0-2])-" + day28 +
                                 "|(?:0[13-9]|1[0-2])-(?:29|30)|(?:0[13578]|1[02])-31)";
    // Every fourth year of 2000-2099 is a leap year, 2000 among them.
    return anyOf(ordinary, "20(?:[02468][048]|[13579][26])-02-29");
}

std::string momentPattern() {
    return dayPattern() + "T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:\\.[0-9]+)?Z";
}

/// In capital and small letters.
std::string anyCase(std::string_view name) {
    std::string pattern;
    for (const char c : name)
        pattern += {'[', c, static_cast<char>(c - 'a' + 'A'), ']'};
    return pattern;
}

/// A host name with a dot (RFC 1123) that everyone can look up, and no IP address. end: what may
/// follow.
std::string hostPattern(const std::string &end) {
    const std::string label = "[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?";
    std::string special;
    for (const std::string_view name : specialTopLevels)
        special += (special.empty() ? "" : "|") + anyCase(name);
    return "(?=[A-Za-z0-9.-]{1,253}" + end + ")(?:" + label + "\\.)+(?!(?:" + special + ')' + end +
           ")(?![0-9])" + label;
}

/// 1 to 65535, leading zeros allowed, in nine digits at most.
std::string portPattern() {
    return "(?=[0-9]{1,9}(?![0-9]))0*(?:[1-9][0-9]{0,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}|"
           "65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5])";
}

std::string webAddressPattern() {
    const std::string allowed = "(?:[!#$&-;=?-Z\\[\\]_a-z~]|%[0-9A-Fa-f]{2})";
    return "https://" + hostPattern("(?:[:/?#]|$)") + "(?::" + portPattern() + ")?(?:[/?#]" +
           allowed + "*)?";
}

std::string mailAddressPattern() {
    const std::string atom = "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+";
    return "(?=[^@]{1,64}@)" + atom + "(?:\\." + atom + ")*@" + hostPattern("$");
}

Value textOf(const char *title, const std::string &pattern) {
    return mapNode({{"title", textNode(title)},
                    {"type", textNode("string")},
                    {"pattern", textNode(wholePattern(pattern))}});
}

} // namespace

std::string wholePattern(const std::string &pattern) {
    return "^(?:" + pattern + ")$";
}

Value schemaShapes() {
    return mapNode(
        {{"line", textOf("a text of one line", "[^\\n\\r]+")},
         {"day", textOf("year, month and day", dayPattern())},
         {"day_or_month",
          textOf("year and month, or year, month and day", anyOf(dayPattern(), monthPattern()))},
         {"moment", textOf("date and time in UTC", momentPattern())},
         {"web_address", textOf("a public address that starts with https://", webAddressPattern())},
         {"contact", textOf("an e-mail address, or an address that starts with https://",
                            anyOf(mailAddressPattern(), webAddressPattern()))},
         {"gtin", textOf("8, 12, 13 or 14 digits", "[0-9]{8}|[0-9]{12,14}")}});
}

} // namespace updatefacts
