// SPDX-License-Identifier: MIT
#pragma once

#include "label/Content.h"
#include "label/LabelLocale.h"

#include <optional>

namespace updatefacts {

struct FactSources {
    const Disclosure &disclosure;
    const Definitions &definitions;
    const CommonData &common;
    const Words &words;
    const LabelLocale &locale;
};

/// The row as the disclosure fills it, or nothing where the disclosure is silent.
[[nodiscard]] std::optional<Fact> factOf(const FactRow &row, const FactSources &sources);

} // namespace updatefacts
