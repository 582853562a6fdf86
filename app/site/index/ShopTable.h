// SPDX-License-Identifier: MIT
#pragma once

#include "definitions/Words.h"
#include "site/index/EntrySource.h"

namespace updatefacts {

/// The text that a shop puts into its own page of a product, in one language: an <update-facts>
/// element (templates/page/element.js), and in it, for browsers without script, the promise as a
/// link. Everything is escaped.
[[nodiscard]] std::string shopText(const SiteEntry &entry, const std::string &tag,
                                   std::string_view promise);

/// The products as a table for shops (CSV, RFC 4180, UTF-8) in one language. Its columns have the
/// names of product feeds where those have one (id, title, brand, gtin, mpn, link, image_link);
/// days are ISO 8601; html is shopText().
void writeShopTable(const EntrySource &entries, std::size_t language, const std::string &tag,
                    const TextSink &sink);
/// "products.de.csv"
[[nodiscard]] std::string shopTableName(const std::string &tag);

} // namespace updatefacts
