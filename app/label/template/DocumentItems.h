// SPDX-License-Identifier: MIT
#pragma once

#include "label/template/TemplateData.h"

#include <cstddef>
#include <string>

namespace updatefacts {

/// "item.3" for "item", "item.3.title" for "item.title": how the texts and facts of an item of a
/// document are called, from 0.
[[nodiscard]] std::string ofItem(std::size_t number, const std::string &name);

/// The template of a document with so many items: the box that stands for all of them once for
/// each, and of the drop list the last one first.
[[nodiscard]] TemplateData withItems(const TemplateData &document, std::size_t count);

} // namespace updatefacts
