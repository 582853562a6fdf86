// SPDX-License-Identifier: MIT
#pragma once

#include "output/edit/EditDisclosure.h"

#include <QString>

namespace updatefacts {

/// The number made of a model, "KT-100" of "KT 100": what the definitions take for one; "": nothing
/// of the model can be part of it.
[[nodiscard]] QString disclosureNumberOf(const Value *model);

/// The change; and where it is one of the model, that of the number of the disclosure as well. The
/// number is made of the model until somebody gives another, or the first
/// revision is published.
[[nodiscard]] std::vector<FieldChange> withNumber(const Value &root, FieldChange change);

} // namespace updatefacts
