// SPDX-License-Identifier: MIT
#pragma once

#include "definitions/messages/Voice.h"
#include "label/item/Item.h"
#include "retail/sheet/PrinterCorrection.h"

#include <optional>

namespace updatefacts {

/// Where the crosses of a calibration page of this paper lie. edge: what the printer cannot reach.
[[nodiscard]] CrossPlaces crossesOf(Size paper, Length edge = {});

/// A page by which anyone sees how far a printer is off: a cross in each corner, to be measured
/// from the paper's edges with a ruler; rulers of 100 mm from the first cross on, of as many whole
/// centimetres as a smaller paper has room for; a QR code as small as those of our labels; and,
/// where there is room, in the voice's language what to measure and what it should be. Nothing: the
/// paper is too small for a ruler of 20 mm.
[[nodiscard]] std::optional<Label> calibrationPage(Size paper, Length edge, const Voice &voice,
                                                   const Fonts &fonts);

} // namespace updatefacts
