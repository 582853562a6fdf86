// SPDX-License-Identifier: MIT
#pragma once

#include "definitions/Definitions.h"
#include "definitions/Operand.h"
#include "validation/report/ValidationOptions.h"

#include <optional>
#include <string>

namespace updatefacts {

/// What the operands of a rule are looked up in.
struct RuleContext {
    const Scope &scope;
    const Definitions &definitions;
    const ValidationOptions &options;
};

/// What the operand says, as the file has it; "" when absent.
[[nodiscard]] std::string textOf(const Operand &operand, const RuleContext &context);
/// The text of a text_by_language in the disclosure's own language, else in any; "" when absent.
[[nodiscard]] std::string ownText(const Operand &operand, const RuleContext &context);
/// The date it names, that of a moment too; nothing when it names none ("tba").
[[nodiscard]] std::optional<PartialDate> dateOf(const Operand &operand, const RuleContext &context);

} // namespace updatefacts
