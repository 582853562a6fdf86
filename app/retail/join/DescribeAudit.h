// SPDX-License-Identifier: MIT
#pragma once

#include "definitions/messages/Voice.h"
#include "retail/join/Audit.h"

#include <cstddef>
#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace updatefacts {

/// How many rows there were, and why some may not be sold.
struct AuditSummary {
    std::int64_t rows = 0;
    std::int64_t sellable = 0;
    std::map<std::string, std::int64_t> reasons; ///< rows by rule, of all severities

    void add(const AuditedRow &row);
};

/// For people: the first line of the table, and a line a row: where it stands, GTIN, model or file,
/// product, state, until, "yes" or "no", reasons.
[[nodiscard]] std::vector<std::string> auditHead(const Voice &voice = plainVoice());
[[nodiscard]] std::vector<std::string> auditCells(const AuditedRow &row,
                                                  const Voice &voice = plainVoice());
/// "5 products: 3 may be sold, 2 may not.", then a line a reason.
[[nodiscard]] std::string auditSentences(const AuditSummary &summary,
                                         const Voice &voice = plainVoice());

/// For spreadsheets: the byte order mark and the first record, then a record a row, by RFC 4180 in
/// UTF-8. The sentences say why, in the reader's language.
[[nodiscard]] std::string auditCsvHead(const std::vector<std::string> &profiles);
[[nodiscard]] std::string auditAsCsv(const AuditedRow &row, std::size_t profiles,
                                     const Voice &voice = plainVoice());

/// For programs: an object (RFC 8259) a row, with file, sheet, row, gtin, model, item, may_sell,
/// reasons, disclosure (null: none), readiness by profile, and findings; and of the summary.
[[nodiscard]] std::string asJson(const AuditedRow &row, const Voice &voice = plainVoice());
[[nodiscard]] std::string asJson(const AuditSummary &summary);

/// For programs: an entry of a library as an object.
[[nodiscard]] std::string asJson(const LibraryEntry &entry);

} // namespace updatefacts
