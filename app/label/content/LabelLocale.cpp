// SPDX-License-Identifier: MIT
#include "label/content/LabelLocale.h"

#include "label/content/DateFormats.h"

#include <unicode/brkiter.h>
#include <unicode/listformatter.h>
#include <unicode/measfmt.h>
#include <unicode/measunit.h>
#include <unicode/plurfmt.h>

#include <array>
#include <cassert>
#include <map>

namespace updatefacts {

namespace {

std::string utf8(const icu::UnicodeString &text) {
    std::string result;
    text.toUTF8String(result);
    return result;
}

/// Lengths of time where CLDR 42 has only letters (Maltese), one plural too few (Slovene) or a
/// word that no label would use (Polish "doba"), as patterns of ICU's PluralFormat.
struct OwnUnits {
    const char *language, *year, *month, *day;
};

constexpr std::array ownUnits = {
    OwnUnits{"mt", "one{# sena} two{sentejn} few{# snin} many{#-il sena} other{# sena}",
             "one{xahar} two{xahrejn} few{# xhur} many{#-il xahar} other{# xahar}",
             "one{jum} two{jumejn} few{# ijiem} many{#-il jum} other{# jum}"},
    OwnUnits{"sl", "one{# leto} two{# leti} few{# leta} other{# let}",
             "one{# mesec} two{# meseca} few{# mesece} other{# mesecev}", ""},
    OwnUnits{"pl", "", "", "one{# dzień} few{# dni} many{# dni} other{# dnia}"}};

/// The length of time in words of our own; "" where CLDR has them.
std::string ownText(const icu::Locale &locale, std::int64_t count, const char *OwnUnits::*unit) {
    for (const OwnUnits &own : ownUnits) {
        if (locale.getLanguage() != std::string_view(own.language) || !*(own.*unit))
            continue;
        UErrorCode status = U_ZERO_ERROR;
        const icu::PluralFormat format(locale, icu::UnicodeString::fromUTF8(own.*unit), status);
        const icu::UnicodeString text = format.format(static_cast<int32_t>(count), status);
        assert(U_SUCCESS(status));
        return utf8(text);
    }
    return {};
}

std::string formattedList(const icu::ListFormatter &format, const std::vector<std::string> &parts) {
    std::vector<icu::UnicodeString> texts;
    for (const std::string &part : parts)
        texts.push_back(icu::UnicodeString::fromUTF8(part));
    UErrorCode status = U_ZERO_ERROR;
    icu::UnicodeString text;
    format.format(texts.data(), static_cast<int32_t>(texts.size()), text, status);
    assert(U_SUCCESS(status));
    return utf8(text);
}

} // namespace

struct LabelLocale::Formats {
    icu::Locale locale;
    DateFormats dates;
    std::unique_ptr<icu::ListFormatter> list;
    std::unique_ptr<icu::ListFormatter> either;
    std::unique_ptr<icu::ListFormatter> series;
    std::unique_ptr<icu::MeasureFormat> period;
    std::unique_ptr<icu::BreakIterator> words; ///< making one takes longer than all its use
    mutable std::map<std::array<std::int64_t, 3>, std::string> lengths; ///< years, months, days

    explicit Formats(const std::string &language) : locale(labelLocaleOf(language)), dates(locale) {
        UErrorCode status = U_ZERO_ERROR;
        list.reset(icu::ListFormatter::createInstance(locale, status));
        either.reset(icu::ListFormatter::createInstance(locale, ULISTFMT_TYPE_OR,
                                                        ULISTFMT_WIDTH_WIDE, status));
        series.reset(icu::ListFormatter::createInstance(locale, ULISTFMT_TYPE_UNITS,
                                                        ULISTFMT_WIDTH_SHORT, status));
        period = std::make_unique<icu::MeasureFormat>(locale, UMEASFMT_WIDTH_WIDE, status);
        words.reset(icu::BreakIterator::createWordInstance(locale, status));
        assert(U_SUCCESS(status));
    }

    /// Said before, or made now: ICU takes longer for a length of time than a label for its lines.
    template<typename Make>
    [[nodiscard]] const std::string &kept(std::array<std::int64_t, 3> length, Make make) const {
        constexpr std::size_t mostKept = 1000;
        if (lengths.size() >= mostKept)
            lengths.clear();
        std::string &text = lengths[length];
        if (text.empty())
            text = make();
        return text;
    }

    [[nodiscard]] std::string text(const std::vector<icu::Measure> &measures) const {
        UErrorCode status = U_ZERO_ERROR;
        icu::UnicodeString result;
        icu::FieldPosition position;
        period->formatMeasures(measures.data(), static_cast<int32_t>(measures.size()), result,
                               position, status);
        assert(U_SUCCESS(status));
        const std::string_view language = locale.getLanguage();
        if (language == "ja" || language == "zh") // as in the dates beside it
            result.findAndReplace(u" ", u"");
        return utf8(result);
    }
};

static bool isWholeMonth(PartialDate last) {
    return last.lastDay() == Date(last.month() / std::chrono::last);
}

LabelLocale::LabelLocale(const std::string &language) {
    thread_local std::map<std::string, std::shared_ptr<const Formats>> made;
    std::shared_ptr<const Formats> &formats = made[language];
    if (!formats)
        formats = std::make_shared<const Formats>(language);
    m_formats = formats;
}

LabelLocale::~LabelLocale() = default;

std::string LabelLocale::month(std::chrono::year_month month) const {
    return m_formats->dates.text(DateFormats::Form::month, month / std::chrono::day(1));
}

std::string LabelLocale::day(Date date) const {
    return m_formats->dates.text(DateFormats::Form::day, date);
}

std::string LabelLocale::monthOrDay(PartialDate last) const {
    return isWholeMonth(last) ? month(last.month()) : day(last.lastDay());
}

std::string LabelLocale::monthOrShortDay(PartialDate last) const {
    return isWholeMonth(last) ? month(last.month()) : shortDay(last.lastDay());
}

std::string LabelLocale::shortDay(Date date) const {
    return m_formats->dates.text(DateFormats::Form::shortDay, date);
}

std::string LabelLocale::monthWithin(std::chrono::year_month month) const {
    return m_formats->dates.text(DateFormats::Form::monthWithin, month / std::chrono::day(1));
}

std::string LabelLocale::dayWithin(Date date) const {
    return m_formats->dates.text(DateFormats::Form::dayWithin, date);
}

std::string LabelLocale::period(Period period) const {
    return m_formats->kept({period.years, period.months, -1}, [&] { return periodMade(period); });
}

std::string LabelLocale::periodMade(Period period) const {
    const std::string years = ownText(m_formats->locale, period.years, &OwnUnits::year);
    const std::string months = ownText(m_formats->locale, period.months, &OwnUnits::month);
    if (!years.empty() && period.years > 0)
        return period.months > 0 ? list({years, months}) : years;
    if (!months.empty())
        return months;
    UErrorCode status = U_ZERO_ERROR;
    std::vector<icu::Measure> measures;
    if (period.years > 0)
        measures.emplace_back(period.years, icu::MeasureUnit::createYear(status), status);
    if (period.months > 0 || period.years == 0)
        measures.emplace_back(period.months, icu::MeasureUnit::createMonth(status), status);
    assert(U_SUCCESS(status));
    return m_formats->text(measures);
}

std::string LabelLocale::days(std::int64_t count) const {
    return m_formats->kept({-1, -1, count}, [&] { return daysMade(count); });
}

std::string LabelLocale::daysMade(std::int64_t count) const {
    if (std::string own = ownText(m_formats->locale, count, &OwnUnits::day); !own.empty())
        return own;
    UErrorCode status = U_ZERO_ERROR;
    const std::vector<icu::Measure> measures = {
        {count, icu::MeasureUnit::createDay(status), status}};
    assert(U_SUCCESS(status));
    return m_formats->text(measures);
}

std::string LabelLocale::list(const std::vector<std::string> &parts) const {
    return formattedList(*m_formats->list, parts);
}

std::string LabelLocale::either(const std::vector<std::string> &parts) const {
    return formattedList(*m_formats->either, parts);
}

std::string LabelLocale::series(const std::vector<std::string> &parts) const {
    return formattedList(*m_formats->series, parts);
}

// In title case: Greek capitals drop their accents in upper case, but not at the head of a text.
std::string LabelLocale::capitalised(std::string_view text) const {
    icu::UnicodeString result = icu::UnicodeString::fromUTF8(
        icu::StringPiece(text.data(), static_cast<int32_t>(text.size())));
    const int32_t first = result.moveIndex32(0, 1);
    icu::UnicodeString letter(result, 0, first);
    return utf8(letter.toTitle(m_formats->words.get(), m_formats->locale)
                    .append(result, first, result.length()));
}

std::string nameOf(const std::string &language, const std::string &in) {
    UErrorCode error = U_ZERO_ERROR;
    icu::UnicodeString name;
    icu::Locale::forLanguageTag(language, error)
        .getDisplayName(icu::Locale::forLanguageTag(in, error), name);
    std::string text;
    name.toUTF8String(text);
    return text;
}

std::string ownNameOf(const std::string &language) {
    return LabelLocale(language).capitalised(nameOf(language, language));
}

bool isRightToLeft(const std::string &language) {
    UErrorCode status = U_ZERO_ERROR;
    return icu::Locale::forLanguageTag(language, status).isRightToLeft() != 0;
}

} // namespace updatefacts
