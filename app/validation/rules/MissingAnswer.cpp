// SPDX-License-Identifier: MIT
#include "validation/rules/MissingAnswer.h"

#include <algorithm>

namespace updatefacts {

bool isMissingAnswer(const Finding &finding, const Definitions &definitions) {
    if (finding.rule.starts_with("profile."))
        return !finding.message.ends_with(":answer");
    if (finding.rule == "field.missing" || finding.rule == "document.no_fields")
        return true;
    const Rule *rule = definitions.rule(finding.rule);
    // What the revision before this one said was taken out: that is no answer still to come.
    return rule && rule->op == Rule::Operator::requiredWith &&
           std::ranges::none_of(rule->operands, &Operand::isEarlier);
}

} // namespace updatefacts
