// SPDX-License-Identifier: MIT
#pragma once

#include "definitions/date/PartialDate.h"

#include <unicode/locid.h>

#include <array>
#include <map>
#include <memory>
#include <string>
#include <utility>

U_NAMESPACE_BEGIN
class SimpleDateFormat;
U_NAMESPACE_END

namespace updatefacts {

/// The label's locale: Latin digits, the Gregorian calendar, in Thai the Buddhist one. English
/// writes the day before the month, as all other languages shipped do.
[[nodiscard]] icu::Locale labelLocaleOf(const std::string &language);

/// The forms in which a language writes dates: those of CLDR, and own ones where a sentence asks
/// for a case that CLDR has not. For one thread.
class DateFormats {
  public:
    enum class Form { month, day, shortDay, monthWithin, dayWithin };

    explicit DateFormats(const icu::Locale &locale);
    ~DateFormats();
    DateFormats(const DateFormats &) = delete;
    DateFormats &operator=(const DateFormats &) = delete;

    [[nodiscard]] std::string text(Form form, Date date) const;

  private:
    [[nodiscard]] std::string made(Form form, Date date) const;

    bool m_isFrench;
    std::array<std::unique_ptr<icu::SimpleDateFormat>, 5> m_formats; ///< by form
    mutable std::map<std::pair<Form, Date>, std::string> m_texts;    ///< said before
};

} // namespace updatefacts
