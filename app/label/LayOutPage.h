// SPDX-License-Identifier: MIT
#pragma once

#include "label/LayOut.h"
#include "label/layout/Block.h"

namespace updatefacts {

/// One page of a label. What does not fit on it stands in `dropped`; where the template has a next
/// page, that is no finding.
[[nodiscard]] LaidOut layOutPage(const Disclosure &disclosure, const Definitions &definitions,
                                 const Template &labelTemplate, const Words &words,
                                 const Fonts &fonts, const LabelOptions &options,
                                 const PageOfLabel &page);

} // namespace updatefacts
