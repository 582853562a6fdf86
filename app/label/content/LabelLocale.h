// SPDX-License-Identifier: MIT
#pragma once

#include "definitions/date/PartialDate.h"
#include "disclosure/Promise.h"

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace updatefacts {

/// How the label's language writes dates, periods and lists: Unicode CLDR, by ICU. Latin digits
/// always; the Gregorian calendar, in Thai the Buddhist one with its era. Independent of the
/// program's locale and time zone.
class LabelLocale {
  public:
    explicit LabelLocale(const std::string &language);
    ~LabelLocale();
    LabelLocale(const LabelLocale &) = delete;
    LabelLocale &operator=(const LabelLocale &) = delete;

    /// "June 2031", "Juni 2031", "2031年6月"
    [[nodiscard]] std::string month(std::chrono::year_month month) const;
    /// "14 March 2026", "14. März 2026"
    [[nodiscard]] std::string day(Date date) const;
    /// Of a last day: the month where the month ends on it, else the day itself.
    [[nodiscard]] std::string monthOrDay(PartialDate last) const;
    /// The same with the month of a day shortened, where a line is too narrow for all of it.
    [[nodiscard]] std::string monthOrShortDay(PartialDate last) const;
    /// With the month shortened, where a line is too narrow for all of it.
    [[nodiscard]] std::string shortDay(Date date) const;
    /// The month in the case that "until the end of" asks for: "June 2031", "kesäkuun 2031",
    /// "czerwca 2031".
    [[nodiscard]] std::string monthWithin(std::chrono::year_month month) const;
    /// The day in the case that "until" asks for: "14 March 2026", "14. märtsini 2026".
    [[nodiscard]] std::string dayWithin(Date date) const;
    /// "5 years, 6 months"; the part that is nought is left out.
    [[nodiscard]] std::string period(Period period) const;
    /// "30 days"
    [[nodiscard]] std::string days(std::int64_t count) const;
    /// "on the device, in the app and by e-mail"
    [[nodiscard]] std::string list(const std::vector<std::string> &parts) const;
    /// "on the device, in the app, +2"
    [[nodiscard]] std::string series(const std::vector<std::string> &parts) const;
    /// "on the device, in the app or by e-mail"
    [[nodiscard]] std::string either(const std::vector<std::string> &parts) const;
    /// The text with its first letter raised, where the script has capitals.
    [[nodiscard]] std::string capitalised(std::string_view text) const;

  private:
    struct Formats;

    [[nodiscard]] std::string periodMade(Period period) const;
    [[nodiscard]] std::string daysMade(std::int64_t count) const;

    std::shared_ptr<const Formats> m_formats; ///< ICU's are dear to make: one a language and thread
};

/// "Deutsch": what a language is called in itself. tag: BCP 47.
[[nodiscard]] std::string ownNameOf(const std::string &language);
/// "German": what it is called in another one, as in the middle of a sentence.
[[nodiscard]] std::string nameOf(const std::string &language, const std::string &in);

/// Whether the language is written from right to left.
[[nodiscard]] bool isRightToLeft(const std::string &language);

} // namespace updatefacts
