// SPDX-License-Identifier: MIT
#pragma once

#include "definitions/Field.h"
#include "document/tree/Value.h"

#include <QString>

#include <optional>

namespace updatefacts {

/// A scalar of the kind; text is quoted where it is written.
[[nodiscard]] Value textValue(const QString &text);
[[nodiscard]] Value booleanValue(bool yes);
[[nodiscard]] Value listValue(std::vector<Value> items);

/// What was typed into a field of the kind: a number where it asks for one and one was typed, else
/// text, without blanks at its ends; nothing when nothing was typed.
[[nodiscard]] std::optional<Value> typedValue(Field::Kind kind, const QString &text);

/// Whether the text that stands in a control for the kind says the value already.
[[nodiscard]] bool saysValue(const QString &text, Field::Kind kind, const Value *value);

/// What stands in a line of text for the value; "" for none, a map or a list.
[[nodiscard]] QString shownText(const Value *value);

/// The text; of one by language, in its first language; "" where there is none.
[[nodiscard]] QString anyText(const Value *value);

} // namespace updatefacts
