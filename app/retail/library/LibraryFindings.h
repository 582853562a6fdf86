// SPDX-License-Identifier: MIT
#pragma once

#include "retail/library/Library.h"

#include <functional>

namespace updatefacts {

/// What is to be said of the newest disclosures of a library held against one another, one finding
/// after the other:
/// - "library.same_revision" (error): two files are one revision and say different things;
/// - "library.shared_gtin", "library.shared_model": two that are not revisions of one disclosure
///   have one GTIN, or one model of one maker. A warning; a note where they are for different
///   markets;
/// - "library.shrunk" (warning): the newest revision promises less than one before it;
/// - "library.ended" (note): support has ended.
/// stop: asked between disclosures.
void findInLibrary(
    const Library &library, const std::function<void(Finding)> &tell,
    const std::function<bool()> &stop = [] { return false; });

/// What keeps a library from finding products, at its files: the error "library.empty", or the
/// warning "library.unreadable" of each disclosure, and that of each folder, which could not be
/// read.
[[nodiscard]] Findings whatIsUnread(const Library &library);

} // namespace updatefacts
