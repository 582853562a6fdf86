// SPDX-License-Identifier: MIT
#pragma once

#include "label/template/ReadNames.h"

namespace updatefacts {

[[nodiscard]] FactsNode readFacts(MapReader &map, const NodeContext &context);
/// A heading and below it all facts of the section.
[[nodiscard]] ColumnNode readSection(MapReader &map, const NodeContext &context);
/// An item of a document, as withItems() makes all of them: what it is about, by which clause, its
/// sentences and its facts.
[[nodiscard]] ColumnNode readItems(MapReader &map, const NodeContext &context);

} // namespace updatefacts
