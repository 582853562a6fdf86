// SPDX-License-Identifier: MIT
#pragma once

#include "definitions/Words.h"
#include "document/tree/Finding.h"

#include <QString>

namespace updatefacts {

/// What a scheme asks for and is missing, in the language of the window, with the clause as the
/// scheme itself numbers it; "" for any other finding.
[[nodiscard]] QString demandSentence(const Finding &finding, const Words &words);

/// The clause by which a scheme asks for what is missing; "" for any other finding.
[[nodiscard]] QString demandClause(const Finding &finding);

} // namespace updatefacts
