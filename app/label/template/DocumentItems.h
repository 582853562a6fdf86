// SPDX-License-Identifier: MIT
#pragma once

#include "label/template/TemplateData.h"

#include <cstddef>
#include <string>

namespace updatefacts {

/// "item.3" for "item", "item.3.title" for "item.title": how the texts and facts of an item of a
/// document are called, from 0.
[[nodiscard]] std::string ofItem(std::size_t number, const std::string &name);

/// How many items a document has.
struct ItemCount {
    std::size_t all = 0;
    std::size_t together = 1; ///< of them the last ones, which stand on the same page
};

/// The template of a document with its items: the box that stands for all of them once for each,
/// and of the drop list the last one first. What goes by the name "last_item" stands on the page of
/// the last one.
[[nodiscard]] TemplateData withItems(const TemplateData &document, const ItemCount &items);

} // namespace updatefacts
