// SPDX-License-Identifier: MIT
#pragma once

#include "output/edit/EditDisclosure.h"

namespace updatefacts {

/// The change; and where it is one of the model, that of the number of the disclosure as well. The
/// number is made of the model ("KT 100" gives "KT-100") until somebody gives another, or the first
/// revision is published.
[[nodiscard]] std::vector<FieldChange> withNumber(const Value &root, FieldChange change);

} // namespace updatefacts
