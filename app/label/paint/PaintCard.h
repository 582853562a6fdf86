// SPDX-License-Identifier: MIT
#pragma once

#include "label/layout/Block.h"
#include "label/layout/Painter.h"

namespace updatefacts {

/// Paints the rows in which products differ, in the height they are given; the rows are numbered
/// from `facts` on. Gives the next number.
int paintComparison(Painter &painter, const Setting &setting, const Block &block, Rect rect,
                    int facts);

/// Paints the bar of a product and, below its end, its words.
void paintTrackBlock(Painter &painter, const Setting &setting, const Block &block, Point at);

} // namespace updatefacts
