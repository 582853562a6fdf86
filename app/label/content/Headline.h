// SPDX-License-Identifier: MIT
#pragma once

#include "definitions/Words.h"
#include "definitions/date/PartialDate.h"
#include "label/content/LabelLocale.h"
#include "label/template/TemplateData.h"

#include <string>

namespace updatefacts {

/// The promise as one sentence of the language, in the parts in which it is set: "Security updates
/// promised until at least the end of" "June 2031" "".
struct Headline {
    std::string lead, leadShort;
    std::string head; ///< the date, with what is joined to it: "2031年6月末まで"
    std::string tail; ///< what follows apart from it; in most languages nothing
};

/// The sentence about the month where it ends with `end`, else about the day. The state must be
/// one with a date.
[[nodiscard]] Headline headlineOf(const State &state, PartialDate end, const Words &words,
                                  const LabelLocale &locale);

} // namespace updatefacts
