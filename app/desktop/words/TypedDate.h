// SPDX-License-Identifier: MIT
#pragma once

#include "definitions/date/PartialDate.h"

#include <QDate>
#include <QLocale>
#include <QString>

#include <optional>

namespace updatefacts {

[[nodiscard]] QDate qtDate(Date date);
/// Of a valid date.
[[nodiscard]] Date dateOf(QDate date);

/// The day or month that was typed, as people write it: "2031-06-30", "31.1.2031", "2/2031",
/// "Feb 2031", "30 June 2031", "+5 years", "18 months". Names of months are read in English and in
/// the locale's language; 1/2/2031 has the month first where the locale's short date has it so.
/// `base`: what a length of time counts from; `inMonths`: it ends with a whole month, which is
/// never earlier. Nothing where no single date can be told from it.
[[nodiscard]] std::optional<PartialDate> readTypedDate(const QString &text, const QLocale &locale,
                                                       Date base, bool inMonths = false);

/// The date in short, with the month as a word, so that no two readers take it for another:
/// "30 Jun 2031", "Jun 2031". readTypedDate() reads it back.
[[nodiscard]] QString shownDate(const PartialDate &date, const QLocale &locale);

} // namespace updatefacts
