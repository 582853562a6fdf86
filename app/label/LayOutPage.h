// SPDX-License-Identifier: MIT
#pragma once

#include "label/LayOut.h"
#include "label/layout/FitLabel.h"

namespace updatefacts {

/// One page of a label. What does not fit on it stands in `dropped`; where the template has a next
/// page, that is no finding.
[[nodiscard]] LaidOut layOutPage(const LayoutRequest &request, const Words &words,
                                 const PageOfLabel &page, LayoutSession &session);

/// Paints what was fitted, and describes it.
void paintLabel(Label &label, const FittedLabel &fitted, const Setting &setting);

} // namespace updatefacts
