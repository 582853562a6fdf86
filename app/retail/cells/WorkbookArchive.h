// SPDX-License-Identifier: MIT
#pragma once

#include "document/tree/Fault.h"

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

struct zip;
struct zip_file;

namespace updatefacts {

/// The archive (ZIP) of a workbook, which is untrusted: what is damaged, encrypted or unpacks to
/// more than the limits is a fault, and nothing more is read then.
class WorkbookArchive {
  public:
    static constexpr std::uint64_t largestPart = std::uint64_t(2) << 30;
    static constexpr std::uint64_t mostParts = 20000;
    static constexpr int mostRows = 1 << 20; ///< of a sheet, as in spreadsheets
    /// Unpacked to packed, of parts beyond 64 MB: rows of a shop that repeat themselves much give
    /// 60, a bomb 1,000.
    static constexpr std::uint64_t highestRatio = 400;

    /// file: must be readable.
    explicit WorkbookArchive(const std::string &file);
    ~WorkbookArchive();
    WorkbookArchive(const WorkbookArchive &) = delete;
    WorkbookArchive &operator=(const WorkbookArchive &) = delete;

    [[nodiscard]] const std::vector<std::string> &parts() const { return m_parts; }
    [[nodiscard]] bool has(std::string_view part) const;
    /// The part of that name without regard to case (ECMA-376 part 2, 6.2.2.3); "": there is none.
    [[nodiscard]] std::string partNamed(std::string_view name) const;
    /// Of the whole archive, or of a part that was read from it.
    [[nodiscard]] const std::optional<Fault> &fault() const { return m_fault; }
    void fail(Fault fault);

  private:
    friend class PartReader;

    zip *m_zip = nullptr;
    std::vector<std::string> m_parts;            ///< with "/" between folders
    std::map<std::string, std::string> m_byName; ///< in small letters
    std::optional<Fault> m_fault;
};

/// One part of an archive, unpacked piece by piece.
class PartReader {
  public:
    /// limit: bytes, unpacked; what is larger is a fault of the archive.
    PartReader(WorkbookArchive &archive, const std::string &part,
               std::uint64_t limit = WorkbookArchive::largestPart);
    ~PartReader();
    PartReader(const PartReader &) = delete;
    PartReader &operator=(const PartReader &) = delete;

    /// The next bytes; "" at the end or after a fault.
    [[nodiscard]] std::string read();

  private:
    WorkbookArchive &m_archive;
    zip_file *m_file = nullptr;
    std::uint64_t m_limit, m_read = 0;
};

} // namespace updatefacts
