// SPDX-License-Identifier: MIT
#pragma once

#include "document/tree/Place.h"
#include "document/tree/Pointer.h"
#include "publish/openeox/Moment.h"

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace updatefacts {

/// What an OpenEoX core file calls itself by: the constant in the schema of OpenEoX Core 1.0,
/// Committee Specification Draft 01. Compare it with the published schema at each release.
inline constexpr const char *openEoxSchema =
    "https://docs.oasis-open.org/openeox/v1.0/schema/core.json";
/// The same schema, by the other names that its text and its revisions give it.
inline constexpr std::array<std::string_view, 2> openEoxSchemaToo = {
    "https://docs.oasis-open.org/openeox/eox-core/v1.0/schema/core.json",
    "https://docs.oasis-open.org/openeox/eox-core/v1.0/schema/eox-core.json"};

/// One date of an OpenEoX core file and the field of a disclosure that says the same.
struct OpenEoxKey {
    std::string_view key;
    std::string_view field;
    bool isRequired;
    std::string_view time; ///< that a day alone stands for, as RFC 3339; empty: days are no answer
};

inline constexpr std::string_view endOfLifeKey = "end_of_life";
inline constexpr std::string_view endOfSalesKey = "end_of_sales";
inline constexpr std::string_view endOfSecurityKey = "end_of_security_support";
inline constexpr std::string_view startKey = "general_availability";
inline constexpr std::string_view lastUpdatedKey = "last_updated";

/// The time that stands for a day on which something ends.
inline constexpr std::string_view endOfDay = "T23:59:59Z";

/// In the order of the file.
inline constexpr std::array openEoxKeys = {
    OpenEoxKey{endOfLifeKey, "end_of_life", true, endOfDay},
    OpenEoxKey{endOfSalesKey, "end_of_sales", false, endOfDay},
    OpenEoxKey{endOfSecurityKey, "support_end", true, endOfDay},
    OpenEoxKey{startKey, "general_availability", false, "T00:00:00Z"},
    OpenEoxKey{lastUpdatedKey, "last_updated", true, ""}};

/// The group of a disclosure that keeps what its date fields cannot say, under OpenEoX' own keys.
inline constexpr std::string_view momentsField = "openeox_moments";
/// "To be announced", in place of a date.
inline constexpr std::string_view undecided = "tba";

struct OpenEoxEntry {
    std::string key;
    std::string text;             ///< as written: RFC 3339, or "tba"
    std::optional<Moment> moment; ///< nothing: "tba"
    Place place;                  ///< of the value, in the file it comes from
    Pointer pointer;
};

/// The dates of an OpenEoX core file, each once.
struct OpenEoxCore {
    std::vector<OpenEoxEntry> entries;

    [[nodiscard]] const OpenEoxEntry *find(std::string_view key) const;
};

} // namespace updatefacts
