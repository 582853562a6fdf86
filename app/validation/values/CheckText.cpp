// SPDX-License-Identifier: MIT
#include "validation/values/CheckOwnText.h"
#include "validation/values/FieldCheck.h"

#include "definitions/BestLanguage.h"
#include "document/text/DecodeUtf8.h"
#include "document/text/ShortenText.h"

#include <algorithm>

namespace updatefacts {

namespace {

void checkLength(const FieldCheck &check) {
    const auto length = static_cast<std::int64_t>(countCodePoints(check.value.scalar));
    if (check.field.maximum && length > *check.field.maximum)
        check.error("text.length:most",
                    {argument::number("length", length),
                     argument::number("limit", *check.field.maximum),
                     argument::number("excess", length - *check.field.maximum)});
    else if (check.field.minimum && length < *check.field.minimum)
        check.error("text.length:least", {argument::number("length", length),
                                          argument::number("limit", *check.field.minimum)});
}

/// BCP 47, as far as a label needs it: language, script, region.
bool isLanguageTag(const std::string &tag) {
    static const Pattern pattern("[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?");
    return pattern.matches(tag);
}

void checkTranslation(const FieldCheck &check, const std::string &tag) {
    if (!isLanguageTag(tag))
        check.report.errorAtKey("text.language_tag", check.pointer, {argument::text("tag", tag)});
    else if (!saysSomething(&check.value))
        check.error("value.empty");
    else
        checkText(check);
}

} // namespace

Argument kindOf(const Value &value) {
    switch (value.kind) {
    case Value::Kind::null:
        return argument::phrase("kind", "kind.nothing");
    case Value::Kind::boolean:
        return argument::phrase("kind", "kind.boolean");
    case Value::Kind::integer:
    case Value::Kind::decimal:
        return argument::phrase("kind", "kind.number");
    case Value::Kind::text:
        return argument::phrase("kind", "kind.text");
    case Value::Kind::list:
        return argument::phrase("kind", "kind.list");
    case Value::Kind::map:
        break;
    }
    return argument::phrase("kind", "kind.map");
}

Argument exampleOf(const FieldCheck &check) {
    const bool isDate = check.field.kind == Field::Kind::date;
    return isDate ? argument::date("example", check.field.example)
                  : argument::plain("example", check.field.example);
}

Argument answersOf(const FieldCheck &check, Argument::Joined joined) {
    std::vector<std::string> ids;
    for (const Choice &choice : check.field.choices)
        ids.push_back(choice.id);
    return argument::list(argument::answer("answers", check.pointer, ""), std::move(ids), joined);
}

bool isText(const FieldCheck &check) {
    if (check.value.kind == Value::Kind::text)
        return true;
    if (check.value.isScalar())
        check.error("value.kind:unquoted_text",
                    {argument::plain("written", shortenText(check.value.scalar)),
                     argument::text("value", check.value.scalar), kindOf(check.value)});
    else
        check.error("value.kind:text", {kindOf(check.value)});
    return false;
}

void checkText(const FieldCheck &check) {
    if (!isText(check) || !isOwnValue(check))
        return;
    const std::string &text = check.value.scalar;
    if (check.field.kind != Field::Kind::multilineText &&
        text.find_first_of("\n\r") != std::string::npos)
        check.error("text.line_break");
    else if (!showsSomething(check))
        return;
    else if (!check.field.pattern.empty() && !check.field.pattern.matches(text))
        check.error("text.pattern", {argument::word("pattern", check.field.patternHelp.key,
                                                    check.field.patternHelp.source),
                                     argument::text("value", text)});
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
        checkTranslation(check.at(member.value, check.pointer.child(member.key)), member.key);
    }
    if (!check.language.empty() && bestLanguage(check.language, languages).empty())
        check.error("text.language_missing", {argument::plain("tag", check.language)});
}

} // namespace updatefacts
