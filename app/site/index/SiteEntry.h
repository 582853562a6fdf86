// SPDX-License-Identifier: MIT
#pragma once

#include "definitions/date/PartialDate.h"
#include "disclosure/Promise.h"
#include "site/tree/SitePath.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace updatefacts {

/// What the lists of a site keep of a product: little, as there may be many.
struct SiteEntry {
    SitePath path;
    std::string address; ///< where its code leads, https://...
    std::string id;      ///< the disclosure_id
    std::string product, maker, model, gtin;
    Promise promise{};
    std::optional<PartialDate> start, end; ///< of the support period
    std::int64_t revision = 0;
    std::string updated;         ///< RFC 3339, UTC
    std::string fingerprint;     ///< 64 digits
    std::string contact, policy; ///< for who found a flaw, as the disclosure has them
    std::string picture;         ///< the address of its label as PNG; empty where there is none
    std::string withdrawn;    ///< since when it is no longer among the published ones: a day, or ""
    std::string mainLanguage; ///< that of the page whose name has no tag
    std::vector<std::string> promises; ///< in one line of each language of the site
    std::vector<std::string> changes;  ///< of the newest revision, in the site's language

    bool operator==(const SiteEntry &) const = default;

    /// The name of its page in a language.
    [[nodiscard]] std::string pageName(const std::string &language) const;
    /// Where that is, from the root: percent-encoded.
    [[nodiscard]] std::string pagePath(const std::string &language) const;
    /// The same with its host; of the main language where the code leads.
    [[nodiscard]] std::string pageAddress(const std::string &language) const;
    /// The address of a file beside the page, such as ".json".
    [[nodiscard]] std::string fileAddress(std::string_view ending) const;
};

/// What is said once for all lists of a site.
struct SiteHead {
    std::string host;
    std::vector<std::string> languages; ///< BCP 47; the first is that of lists that have only one

    /// Of a file beside the lists.
    [[nodiscard]] std::string address(const std::string &file) const;
};

/// A file of a site: its path from the root, and its bytes.
using SiteFile = std::pair<std::string, std::string>;

} // namespace updatefacts
