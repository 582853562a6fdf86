// SPDX-License-Identifier: MIT
#include "validation/values/CheckOwnText.h"
#include "validation/values/FieldCheck.h"

#include "definitions/BestLanguage.h"
#include "document/text/ShortenText.h"

#include <algorithm>

namespace updatefacts {

namespace {

void checkLength(const FieldCheck &check) {
    const std::int64_t length = codePoints(check.value.scalar);
    if (check.field.maximum && length > *check.field.maximum)
        check.error("text.length",
                    check.name() + " has " + std::to_string(length) + " characters; at most " +
                        std::to_string(*check.field.maximum) + " are allowed.",
                    "Shorten it by " + std::to_string(length - *check.field.maximum) + ".");
    else if (check.field.minimum && length < *check.field.minimum)
        check.error("text.length",
                    check.name() + " has " + std::to_string(length) + " characters; at least " +
                        std::to_string(*check.field.minimum) + " are needed.",
                    "Write more of it.");
}

/// BCP 47, as far as a label needs it: language, script, region.
bool isLanguageTag(const std::string &tag) {
    static const Pattern pattern("[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?");
    return pattern.matches(tag);
}

void checkTranslation(const FieldCheck &check, const std::string &tag) {
    if (!isLanguageTag(tag))
        check.report.errorAtKey("text.language_tag", check.pointer,
                                shown(tag) + " is not the short name of a language.",
                                "Write a language tag such as en, de-AT or zh-Hant.");
    else if (!saysSomething(&check.value))
        check.error("value.empty", check.name() + " has no value.",
                    "Write the text, or take the line out.");
    else
        checkText(check);
}

} // namespace

std::int64_t codePoints(std::string_view utf8) {
    return std::ranges::count_if(
        utf8, [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; });
}

std::string_view kindName(const Value &value) {
    switch (value.kind) {
    case Value::Kind::null:
        return "nothing";
    case Value::Kind::boolean:
        return "true or false";
    case Value::Kind::integer:
    case Value::Kind::decimal:
        return "a number";
    case Value::Kind::text:
        return "a text";
    case Value::Kind::list:
        return "a list";
    case Value::Kind::map:
        return "a map";
    }
    return {};
}

bool isText(const FieldCheck &check) {
    if (check.value.kind == Value::Kind::text)
        return true;
    const bool scalar = check.value.isScalar();
    check.error(
        "value.kind",
        check.name() + " should be a text, but " +
            (scalar ? shortenText(check.value.scalar) + " without quotes" : std::string("this")) +
            " is " + std::string(kindName(check.value)) + ".",
        scalar ? "Put it in quotes: " + shown(check.value.scalar) + "."
               : "Write one text after the colon.");
    return false;
}

void checkText(const FieldCheck &check) {
    if (!isText(check) || !isOwnValue(check))
        return;
    const std::string &text = check.value.scalar;
    if (check.field.kind != Field::Kind::multilineText &&
        text.find_first_of("\n\r") != std::string::npos)
        check.error("text.line_break", check.name() + " runs over several lines.",
                    "Write it on one line.");
    else if (!showsSomething(check))
        return;
    else if (!check.field.pattern.empty() && !check.field.pattern.matches(text))
        check.error("text.pattern",
                    check.name() + " should be " + check.field.patternHelp.source + ".",
                    "Correct " + shown(text) + ".");
    else {
        checkLength(check);
        warnOfCopiedText(check);
    }
}

void checkLocalizedText(const FieldCheck &check) {
    if (check.value.isScalar() || check.value.kind == Value::Kind::list)
        return checkText(check);
    std::vector<std::string> languages;
    for (const Member &member : check.value.map) {
        languages.push_back(member.key);
        checkTranslation(check.at(check.field, member.value, check.pointer.child(member.key)),
                         member.key);
    }
    if (!check.language.empty() && bestLanguage(check.language, languages).empty())
        check.error("text.language_missing",
                    check.name() + " has no text in \"" + check.language +
                        "\", the language of this disclosure.",
                    "Add a line \"" + check.language + ":\" with the text.");
}

} // namespace updatefacts
