// SPDX-License-Identifier: MIT
#include "definitions/date/DateTime.h"
#include "definitions/date/PartialDate.h"
#include "validation/text/ShownText.h"
#include "validation/values/FieldCheck.h"

namespace updatefacts {

namespace {

/// Says why a text names no date: marks around it, another form, a day that no calendar has.
void reportNoDate(const FieldCheck &check) {
    static const Pattern dateShape("[0-9]{4}-[0-9]{2}(-[0-9]{2})?");
    const std::string &text = check.value.scalar;
    const std::string plain = unwrapped(text);
    if (plain != text && PartialDate::parse(plain)) {
        check.error("date.invalid:marks", {argument::date("date", plain)});
        return;
    }
    if (!dateShape.matches(text)) {
        check.error("date.invalid:no_date", {argument::text("value", text), exampleOf(check)});
        return;
    }
    const bool isYearFine = text.starts_with("20");
    check.error(isYearFine ? "date.invalid:no_such_day" : "date.invalid:year",
                {argument::plain("value", text)});
}

/// Words that only sound like a promise, and what is left in for somebody to fill in.
bool reportPhrase(const FieldCheck &check) {
    static const Pattern vague("(?i).*(\\bup to\\b|\\bmaximum\\b|\\bat most\\b|lifetime|lifelong|"
                               "\\bfor life\\b|for ?ever|indefinite|unlimited).*");
    static const Pattern placeholder(
        "(?i)[\\[<{(].*[\\]>})]|.*(\\bTBD\\b|\\bxx+\\b|YYYY|JJJJ|\\?\\?|"
        "\\bN/?A\\b|to be (decided|confirmed)).*");
    static const Pattern lengthShape("(?i)(at least |min(imum|\\.)? (of )?|for "
                                     ")?P?[0-9]+([.,][0-9]+)?\\s*(y|yr|m|mo|d|years?|yrs?|"
                                     "months?|mths?|weeks?|days?|jahre?|monate?|ans?|mois)\\b.*");
    const std::string &text = check.value.scalar;
    const ArgumentList arguments = {argument::text("value", text), exampleOf(check)};
    if (vague.matches(text))
        check.error("date.vague", arguments);
    else if (placeholder.matches(text))
        check.error("date.placeholder", arguments);
    else if (lengthShape.matches(text))
        check.error(check.field.id == "support_end" && check.pointer.tokens().size() == 1
                        ? "date.length_of_time:unit"
                        : "date.length_of_time:date",
                    arguments);
    else
        return false;
    return true;
}

/// A year that slipped, or a day that programs write for "never" and "unknown".
void warnOfFarDate(const FieldCheck &check, const PartialDate &date) {
    constexpr int longest = 30; // years; no maker plans that far
    const int years =
        static_cast<int>(date.lastDay().year()) - static_cast<int>(check.today.year());
    const Argument written = argument::date("date", check.value.scalar);
    if (years > longest)
        check.warning("date.far:ahead", {argument::number("years", years), written});
    else if (check.value.scalar == "2000-01-01")
        check.warning("date.far:unset", {written});
}

} // namespace

void checkDate(const FieldCheck &check) {
    static const Pattern yearShape("[0-9]{4}");
    const Value &value = check.value;
    const std::string &text = value.scalar;
    const auto date = PartialDate::parse(text);
    const bool monthIsEnough = check.field.precision == Field::DatePrecision::month;
    if (!value.isScalar() || value.kind == Value::Kind::boolean)
        check.error(check.field.choices.empty() ? "value.kind:date" : "value.kind:date_or_answer",
                    {kindOf(value), exampleOf(check), answersOf(check, Argument::Joined::byOr)});
    else if (check.field.choice(text))
        return;
    else if (yearShape.matches(text))
        check.error(monthIsEnough ? "date.precision:month" : "date.precision:month_and_day",
                    {argument::date("example", text + (monthIsEnough ? "-06" : "-06-30"))});
    else if (!date) {
        if (!reportPhrase(check))
            reportNoDate(check);
    } else if (!date->hasDay() && !monthIsEnough)
        check.error("date.precision:day", {argument::date("example", text + "-15")});
    else
        warnOfFarDate(check, *date);
}

void checkDateTime(const FieldCheck &check) {
    static const Pattern lacksZone("[0-9]{4}-[0-9]{2}-[0-9]{2}[Tt ][0-9:.]+");
    const std::string &text = check.value.scalar;
    if (check.value.kind == Value::Kind::text && parseDateTime(text))
        return;
    const std::string example = "2026-03-14T09:30:00Z";
    if (const auto date = PartialDate::parse(text))
        check.error("date.no_time:day",
                    {argument::plain("example", date->toString() + example.substr(10))});
    else if (lacksZone.matches(text))
        check.error("date.no_time:zone", {argument::plain("example", example)});
    else
        check.error("date.no_time:other", {argument::plain("example", example)});
}

} // namespace updatefacts
