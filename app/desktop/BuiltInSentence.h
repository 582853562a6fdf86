// SPDX-License-Identifier: MIT
#pragma once

#include "document/tree/Finding.h"

#include <QString>

namespace updatefacts {

/// What a check that is built in has to say, in the language of the interface: shorter than its
/// English sentence, which names values as well. "" where the finding is another's.
[[nodiscard]] QString builtInSentence(const Finding &finding);

} // namespace updatefacts
