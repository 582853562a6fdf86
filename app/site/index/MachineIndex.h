// SPDX-License-Identifier: MIT
#pragma once

#include "site/index/EntrySource.h"

namespace updatefacts {

/// Where programs find a site's list of products.
inline constexpr const char *machineIndexPath = ".well-known/update-facts/index.json";

/// All products with their newest revision, as JSON: {"version": 1, "products": [{"disclosure_id",
/// "revision", "fingerprint", "last_updated", "gtin", "model_identifier", "page", "json",
/// "yaml", "picture", "withdrawn"}]}, a product a line in the order of the ids; what is not known
/// is left out. "withdrawn" is the day since which a product is no longer among the published ones.
/// Who collects disclosures compares it with what he has.
/// given, kept: both in that order.
void writeMachineIndex(const EntrySource &given, const std::vector<SiteEntry> &kept,
                       const TextSink &sink);

/// A GS1 link set (RFC 9264, application/linkset+json) of a product with a GTIN: its page in each
/// language and its data.
[[nodiscard]] std::string linkSetOf(const SiteEntry &entry, const SiteHead &head);

} // namespace updatefacts
