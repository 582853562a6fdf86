// SPDX-License-Identifier: MIT
#pragma once

#include "definitions/Definitions.h"
#include "desktop/editing/FormContext.h"
#include "desktop/editors/FieldEditor.h"

namespace updatefacts {

/// The editor for one value of the field's kind; null for groups and lists, which have none of
/// their own.
[[nodiscard]] FieldEditor *makeEditor(const Field &field, const FormContext &context,
                                      QWidget *parent);

} // namespace updatefacts
