// SPDX-License-Identifier: MIT
#pragma once

#include "label/LayOutPages.h"
#include "label/content/Content.h"
#include "label/template/DocumentItems.h"

namespace updatefacts {

/// A document of items: what it says as a whole, and `items`, whose texts and facts stand in
/// `content` by the names that ofItem() gives to "item.title", "item.clause", "item.says" and to
/// the section "item".
struct DocumentContent {
    Content content;
    ItemCount items;
};

/// As many pages as it takes; an item stands on one page, and those at the end that belong together
/// on the same. What a page has no room for at all is the error "label.overflow".
[[nodiscard]] LaidOutPages layOutDocument(const DocumentContent &document,
                                          const Template &documentTemplate,
                                          const Disclosure &disclosure, const Words &words,
                                          LayoutSession &session);

} // namespace updatefacts
