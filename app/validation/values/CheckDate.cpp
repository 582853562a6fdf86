// SPDX-License-Identifier: MIT
#include "definitions/date/DateTime.h"
#include "definitions/date/PartialDate.h"
#include "validation/text/ShownText.h"
#include "validation/values/FieldCheck.h"

namespace updatefacts {

namespace {

/// The check of the day a text such as "2031-02-30" names, or a hint how a date is written.
void reportNoDate(const FieldCheck &check) {
    static const Pattern dateShape("[0-9]{4}-[0-9]{2}(-[0-9]{2})?");
    const std::string &text = check.value.scalar;
    const std::string plain = unwrapped(text);
    if (plain != text && PartialDate::parse(plain)) {
        check.error("date.invalid", check.name() + " has blanks or other marks around the date.",
                    "Write " + plain + " and nothing around it.");
        return;
    }
    if (!dateShape.matches(text)) {
        check.error("date.invalid", check.name() + " should be a date, but is " + shown(text) + ".",
                    "Write year, month and day with hyphens, such as " + check.field.example + ".");
        return;
    }
    const bool year = text.starts_with("20");
    check.error("date.invalid",
                check.name() +
                    (year ? " names a day or month that the calendar does not have: "
                          : " names a year outside of 2000 to 2099: ") +
                    text + ".",
                "Correct the date.");
}

std::string wordsOf(const Field &field) {
    std::string result;
    for (const Choice &choice : field.choices)
        result += " or " + choice.id;
    return result;
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
    const std::string write = "Write the date itself, such as " + check.field.example + ".";
    if (vague.matches(text))
        check.error("date.vague", shown(text) + " promises no date: it may end at any time.",
                    write);
    else if (placeholder.matches(text))
        check.error("date.placeholder", shown(text) + " is still to be filled in.", write);
    else if (lengthShape.matches(text))
        check.error("date.length_of_time",
                    shown(text) + " is a length of time: when does the clock start and stop?",
                    write);
    else
        return false;
    return true;
}

/// A year that slipped, or a day that programs write for "never" and "unknown".
void warnOfFarDate(const FieldCheck &check, const PartialDate &date) {
    constexpr int longest = 30; // years; no maker plans that far
    const int years =
        static_cast<int>(date.lastDay().year()) - static_cast<int>(check.today.year());
    const std::string &text = check.value.scalar;
    if (years > longest)
        check.warning(
            "date.far",
            check.name() + " lies " + std::to_string(years) + " years ahead: " + text + ".",
            "Check the year; where no day is decided, do not write one that means never.");
    else if (text == "2000-01-01")
        check.warning("date.far",
                      check.name() + " is " + text + ", which programs write for an unknown date.",
                      "Check the date, or take the line out.");
}

} // namespace

void checkDate(const FieldCheck &check) {
    static const Pattern yearShape("[0-9]{4}");
    const Value &value = check.value;
    const std::string &text = value.scalar;
    const auto date = PartialDate::parse(text);
    const bool monthIsEnough = check.field.precision == Field::DatePrecision::month;
    if (!value.isScalar() || value.kind == Value::Kind::boolean)
        check.error("value.kind",
                    check.name() + " should be a date, but this is " +
                        std::string(kindName(value)) + ".",
                    "Write a date such as " + check.field.example + wordsOf(check.field) + ".");
    else if (check.field.choice(text))
        return;
    else if (yearShape.matches(text))
        check.error("date.precision", check.name() + " names only a year.",
                    "Add the month, such as " + text + (monthIsEnough ? "-06." : "-06-30."));
    else if (!date) {
        if (!reportPhrase(check))
            reportNoDate(check);
    } else if (!date->hasDay() && !monthIsEnough)
        check.error("date.precision", check.name() + " names only a month.",
                    "Add the day, such as " + text + "-15.");
    else
        warnOfFarDate(check, *date);
}

void checkDateTime(const FieldCheck &check) {
    static const Pattern lacksZone("[0-9]{4}-[0-9]{2}-[0-9]{2}[Tt ][0-9:.]+");
    const std::string &text = check.value.scalar;
    if (check.value.kind == Value::Kind::text && parseDateTime(text))
        return;
    std::string mend = "Write date and time in UTC, such as 2026-03-14T09:30:00Z.";
    if (PartialDate::parse(text))
        mend = "Add the time in UTC: " + PartialDate::parse(text)->toString() + "T09:30:00Z.";
    else if (lacksZone.matches(text))
        mend = "Say that it is in UTC by a Z at the end, such as 2026-03-14T09:30:00Z.";
    check.error("date.no_time", check.name() + " should be a date with the time in UTC.",
                std::move(mend));
}

} // namespace updatefacts
