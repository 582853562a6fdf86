// SPDX-License-Identifier: MIT
#pragma once

#include "definitions/date/PartialDate.h"
#include "disclosure/Promise.h"

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace updatefacts {

/// What the lists of a site keep of a product.
struct SiteEntry {
    std::string address; ///< where its code leads, https://...
    std::string id;      ///< the disclosure_id
    std::string product, maker, model, gtin;
    Promise promise{};
    std::optional<PartialDate> end; ///< of the support period
    std::int64_t revision = 0;
    std::string updated;     ///< RFC 3339, UTC
    std::string fingerprint; ///< 64 digits
    std::string yaml, json;  ///< addresses
    /// Its pages: BCP 47 tag and address.
    std::vector<std::pair<std::string, std::string>> languages;
    /// Its path from the site's root in each of them, percent-encoded, in the same order.
    std::vector<std::string> paths;
    std::vector<std::string> promises; ///< the promise in one line of each language
    std::vector<std::string> changes;  ///< of the newest revision, in the site's language
};

/// What is said once for all lists of a site.
struct SiteHead {
    std::string address; ///< of the folder of the lists, with "/" at its end
    std::string host;
    std::string language; ///< of the lists that have only one: BCP 47
};

} // namespace updatefacts
