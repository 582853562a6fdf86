// SPDX-License-Identifier: MIT
#pragma once

#include "definitions/Definitions.h"
#include "definitions/Words.h"
#include "desktop/FieldEditor.h"

namespace updatefacts {

/// The editor for one value of the field's kind; null for groups and lists, which have none of
/// their own. `words`: in the language of the interface.
[[nodiscard]] FieldEditor *makeEditor(const Field &field, const Words &words, QWidget *parent);

} // namespace updatefacts
