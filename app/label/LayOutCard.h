// SPDX-License-Identifier: MIT
#pragma once

#include "label/LayOutPage.h"

namespace updatefacts {

/// One page of a card that compares request.compared, of at least one product; the template must
/// be a card's. request.disclosure counts for nothing.
[[nodiscard]] LaidOut layOutCard(const LayoutRequest &request, const Words &words,
                                 const PageOfLabel &page, LayoutSession &session);

} // namespace updatefacts
