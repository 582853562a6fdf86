// SPDX-License-Identifier: MIT
#pragma once

#include "label/layout/Block.h"

#include <string>
#include <vector>

namespace updatefacts {

/// Measures a list of nodes, one below the other, at the given width.
[[nodiscard]] Block measureColumn(const Node &node, const Nodes &body, Length width,
                                  const Setting &setting);
/// Puts a measured box of the column, as its node says, below those that stand there already.
void putBelow(Block &column, Block &block, const Node &node, bool isFirst);
[[nodiscard]] Block measureBlock(const Node &node, Length width, const Setting &setting);

/// The slots whose text does not fit its place even at its minimum.
[[nodiscard]] std::vector<std::string> overflowsOf(const Block &block);

/// Start and end padding that the paint of the state adds to a box: its band.
[[nodiscard]] Length bandOf(const BoxNode &box, const Setting &setting);
[[nodiscard]] Length topPadding(const BoxNode &box, const Setting &setting);
/// The box's padding below, or more where letters hang down from its last line.
[[nodiscard]] Length bottomPadding(const BoxNode &box, Length overhang, const Setting &setting);
[[nodiscard]] Length symbolSide(const SymbolNode &node, const Setting &setting);

} // namespace updatefacts
