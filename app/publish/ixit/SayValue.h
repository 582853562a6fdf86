// SPDX-License-Identifier: MIT
#pragma once

#include "disclosure/Disclosure.h"

#include <string>

namespace updatefacts {

/// What a disclosure says in a place, in English: titles for choices, "7 days" for a duration, the
/// members of a group with their titles. A text by language is given in English, else in the
/// disclosure's own language. "" where it says nothing. disclosure: the one the value stands in.
[[nodiscard]] std::string sayValue(const Field &field, const Value &value,
                                   const Disclosure &disclosure);

} // namespace updatefacts
