// SPDX-License-Identifier: MIT
#pragma once

#include "definitions/Words.h"
#include "document/tree/Finding.h"

#include <QString>

namespace updatefacts {

/// A sentence of a finding without the names that only a file has: fields are called by their
/// questions, answers by their titles, and dates are written as the form shows them.
[[nodiscard]] QString inPlainWords(const std::string &sentence, const Finding &finding,
                                   const Words &words);
/// The text with each date in it (RFC 3339) as the form shows it; none in an address.
[[nodiscard]] QString withShownDates(QString text);
/// Whether the text has no name of a field or an answer as files have it, and no command.
[[nodiscard]] bool isPlain(const QString &text);

} // namespace updatefacts
