// SPDX-License-Identifier: MIT
#include "label/content/DateFormats.h"

#include <unicode/dtfmtsym.h>
#include <unicode/smpdtfmt.h>

#include <cassert>

namespace updatefacts {

namespace {

using Form = DateFormats::Form;

/// A form that CLDR 42 has not: the pattern, and the months in their case, "" for CLDR's own.
struct OwnForm {
    const char *language;
    Form form;
    const char16_t *pattern;
    const char16_t *months; ///< twelve, with "|" between them
};

constexpr std::array ownForms = {
    OwnForm{"et", Form::monthWithin, u"MMMM y",
            u"jaanuari|veebruari|märtsi|aprilli|mai|juuni|juuli|augusti|septembri|oktoobri|"
            u"novembri|detsembri"},
    OwnForm{"et", Form::dayWithin, u"d. MMMM y",
            u"jaanuarini|veebruarini|märtsini|aprillini|maini|juunini|juulini|augustini|"
            u"septembrini|oktoobrini|novembrini|detsembrini"},
    OwnForm{"fi", Form::monthWithin, u"MMMM y",
            u"tammikuun|helmikuun|maaliskuun|huhtikuun|toukokuun|kesäkuun|heinäkuun|elokuun|"
            u"syyskuun|lokakuun|marraskuun|joulukuun"},
    OwnForm{"ga", Form::monthWithin, u"MMMM y",
            u"Eanáir|Feabhra|an Mhárta|Aibreáin|na Bealtaine|an Mheithimh|Iúil|Lúnasa|"
            u"Mheán Fómhair|Dheireadh Fómhair|na Samhna|na Nollag"},
    OwnForm{"hu", Form::dayWithin, u"y. MMMM d", u""}, // "-ig" follows
    OwnForm{"lv", Form::monthWithin, u"y. 'gada' MMMM",
            u"janvāra|februāra|marta|aprīļa|maija|jūnija|jūlija|augusta|septembra|oktobra|"
            u"novembra|decembra"},
    OwnForm{"lv", Form::dayWithin, u"y. 'gada' d. MMMM",
            u"janvārim|februārim|martam|aprīlim|maijam|jūnijam|jūlijam|augustam|septembrim|"
            u"oktobrim|novembrim|decembrim"},
    OwnForm{"sl", Form::monthWithin, u"MMMM y",
            u"januarja|februarja|marca|aprila|maja|junija|julija|avgusta|septembra|oktobra|"
            u"novembra|decembra"},
    OwnForm{"sl", Form::dayWithin, u"d. MMMM y",
            u"januarja|februarja|marca|aprila|maja|junija|julija|avgusta|septembra|oktobra|"
            u"novembra|decembra"},
    OwnForm{"lv", Form::month, u"y. 'gada' LLLL", u""},
    OwnForm{"th", Form::month, u"MMMM G y", u""},
    OwnForm{"th", Form::day, u"d MMMM G y", u""},
    OwnForm{"th", Form::shortDay, u"d MMM G y", u""},
    OwnForm{"th", Form::monthWithin, u"MMMM G y", u""},
    OwnForm{"th", Form::dayWithin, u"d MMMM G y", u""}};

std::array<icu::UnicodeString, 12> monthsOf(const char16_t *list) {
    std::array<icu::UnicodeString, 12> months;
    const icu::UnicodeString all(list);
    int32_t begin = 0;
    for (icu::UnicodeString &month : months) {
        const int32_t end = all.indexOf(u'|', begin);
        month = icu::UnicodeString(all, begin, (end < 0 ? all.length() : end) - begin);
        begin = end + 1;
    }
    return months;
}

/// CLDR's pattern; within a sentence with the form of the month that does not stand alone (L).
icu::UnicodeString patternOf(Form form, const icu::Locale &locale, UErrorCode &status) {
    const bool isMonth = form == Form::month || form == Form::monthWithin;
    const char16_t *day = form == Form::shortDay ? u"yMMMd" : u"yMMMMd";
    const std::unique_ptr<icu::DateFormat> format(
        icu::DateFormat::createInstanceForSkeleton(isMonth ? u"yMMMM" : day, locale, status));
    icu::UnicodeString pattern;
    dynamic_cast<const icu::SimpleDateFormat &>(*format).toPattern(pattern);
    if (form == Form::monthWithin)
        pattern.findAndReplace(u"LLLL", u"MMMM");
    return pattern;
}

std::unique_ptr<icu::SimpleDateFormat> formatOf(Form form, const icu::Locale &locale) {
    UErrorCode status = U_ZERO_ERROR;
    icu::UnicodeString pattern = patternOf(form, locale, status);
    const char16_t *months = u"";
    for (const OwnForm &own : ownForms) {
        if (own.form != form || locale.getLanguage() != std::string_view(own.language))
            continue;
        pattern = own.pattern;
        months = own.months;
    }
    auto format = std::make_unique<icu::SimpleDateFormat>(pattern, locale, status);
    assert(U_SUCCESS(status));
    if (*months) {
        icu::DateFormatSymbols symbols(*format->getDateFormatSymbols());
        symbols.setMonths(monthsOf(months).data(), 12, icu::DateFormatSymbols::FORMAT,
                          icu::DateFormatSymbols::WIDE);
        format->setDateFormatSymbols(symbols);
    }
    format->adoptTimeZone(icu::TimeZone::getGMT()->clone());
    return format;
}

UDate noonOf(Date date) {
    const auto days = std::chrono::sys_days(date).time_since_epoch();
    return (static_cast<double>(days.count()) + 0.5) * 86'400'000.0;
}

} // namespace

icu::Locale labelLocaleOf(const std::string &language) {
    const std::string region = language == "en" ? "en-GB" : language;
    const std::string calendar = language == "th" ? "buddhist" : "gregory";
    UErrorCode status = U_ZERO_ERROR;
    icu::Locale locale =
        icu::Locale::forLanguageTag(region + "-u-ca-" + calendar + "-nu-latn", status);
    assert(U_SUCCESS(status));
    return locale;
}

DateFormats::DateFormats(const icu::Locale &locale)
    : m_isFrench(locale.getLanguage() == std::string_view("fr")) {
    for (const Form form :
         {Form::month, Form::day, Form::shortDay, Form::monthWithin, Form::dayWithin})
        m_formats[static_cast<std::size_t>(form)] = formatOf(form, locale);
}

DateFormats::~DateFormats() = default;

std::string DateFormats::text(Form form, Date date) const {
    constexpr std::size_t mostKept = 1000;
    if (m_texts.size() >= mostKept)
        m_texts.clear();
    std::string &text = m_texts[{form, date}];
    if (text.empty())
        text = made(form, date);
    return text;
}

std::string DateFormats::made(Form form, Date date) const {
    icu::UnicodeString text;
    m_formats[static_cast<std::size_t>(form)]->format(noonOf(date), text);
    text.findAndReplace(u"\u202f", u"\u00a0"); // all but vanishes in large bold type
    std::string result;
    text.toUTF8String(result);
    const bool isDay = form != Form::month && form != Form::monthWithin;
    if (m_isFrench && isDay && date.day() == std::chrono::day(1))
        result.insert(1, "er"); // "1er janvier", which CLDR writes "1 janvier"
    return result;
}

} // namespace updatefacts
