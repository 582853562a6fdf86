// SPDX-License-Identifier: MIT
#pragma once

#include "definitions/date/PartialDate.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace updatefacts {

/// Where programs find the log of a site; its signature lies beside it.
inline constexpr const char *publicationLogPath = ".well-known/update-facts/log.json";

/// A revision that a site shows.
struct PublishedRevision {
    std::string id; ///< the disclosure_id
    std::int64_t revision = 0;
    std::string fingerprint; ///< 64 digits

    auto operator<=>(const PublishedRevision &) const = default;
};

/// One publication. Each entry names the hash of the one before it, so that none can be changed or
/// left out unseen by whoever knows a later one.
struct LogEntry {
    std::int64_t number = 0; ///< from 1
    std::string date;        ///< the day it was entered: YYYY-MM-DD
    PublishedRevision published;
    std::string previous; ///< hashOfEntry() of the entry before; 64 zeros in the first

    bool operator==(const LogEntry &) const = default;
};

using PublicationLog = std::vector<LogEntry>;

/// SHA-256 of the entry as it stands in the log: canonical JSON (RFC 8785) of {"date",
/// "disclosure_id", "fingerprint", "n", "previous", "revision"}; 64 digits.
[[nodiscard]] std::string hashOfEntry(const LogEntry &entry);

/// The log as JSON: an array with an entry a line. What was written once is the beginning of all
/// that follows, but for the last bracket.
[[nodiscard]] std::string writeLog(const PublicationLog &log);

/// Reads such a log, of anybody. Nothing where the bytes are not what writeLog() gives of any.
[[nodiscard]] std::optional<PublicationLog> readLog(std::string_view text);

/// Enters what is not in the log yet, in the order given. Whatever it holds stays as it is.
void enterPublished(PublicationLog &log, const std::vector<PublishedRevision> &published,
                    Date today);

} // namespace updatefacts
