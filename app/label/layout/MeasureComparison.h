// SPDX-License-Identifier: MIT
#pragma once

#include "label/layout/Block.h"

namespace updatefacts {

/// Rows whose answers differ: pictogram and name across all columns, below them the answer of each
/// product in its column, all in type of one size. Each row is a block in the body, with the
/// answers as its facts.
[[nodiscard]] Block measureComparison(const Node &node, const ComparisonNode &comparison,
                                      Length width, const Setting &setting);
/// Above and below the words of a row, at the attempt's tightness.
[[nodiscard]] Length comparisonPadding(const ComparisonNode &comparison, const Setting &setting);
/// Between the name of a row and its answers.
[[nodiscard]] Length comparisonBetween(const Block &row);

} // namespace updatefacts
