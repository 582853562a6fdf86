// SPDX-License-Identifier: MIT
#pragma once

#include "label/LayOut.h"
#include "label/layout/FitLabel.h"

namespace updatefacts {

/// One page of a label. What does not fit on it stands in `dropped`; where the template has a next
/// page, that is no finding.
[[nodiscard]] LaidOut layOutPage(const LayoutRequest &request, const Words &words,
                                 const PageOfLabel &page, LayoutSession &session);

/// What a page is laid out from besides its content.
struct ContentRequest {
    const Disclosure &disclosure;
    const TemplateData &data;
    const Words &words;
    int resolution; ///< dots per inch
};

/// The same once it is known what it says.
[[nodiscard]] LaidOut layOutContent(Content content, const ContentRequest &request,
                                    const PageOfLabel &page, LayoutSession &session);

/// Dots per inch: those asked for, else the template's own.
[[nodiscard]] int resolutionOf(const LayoutRequest &request);

/// The label on which nothing is painted yet, and which does not say when it was made.
[[nodiscard]] Label emptyLabel(const Content &content, const TemplateData &data, int resolution);

/// Paints what was fitted, and describes it.
void paintLabel(Label &label, const FittedLabel &fitted, const Setting &setting);

} // namespace updatefacts
