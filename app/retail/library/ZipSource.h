// SPDX-License-Identifier: MIT
#pragma once

#include "retail/library/LibrarySource.h"

#include <map>
#include <memory>
#include <mutex>

struct zip;

namespace updatefacts {

/// What an archive may hold. Its files are unpacked one at a time, into memory, and never further
/// than they say they are large: one that says more than maximumFileSize, or turns out to be larger
/// than it says, is an error of that file alone.
struct ZipLimits {
    std::int64_t entries = 2'000'000;
    std::int64_t archiveBytes = 4LL * 1024 * 1024 * 1024; ///< packed
};

/// A ZIP archive (APPNOTE.TXT of PKWARE) by libzip. Links and archives inside it are left out.
class ZipSource : public LibrarySource {
  public:
    /// Throws IoError when it cannot be read or is beyond the limits.
    explicit ZipSource(const std::string &path, ZipLimits limits = {});

    [[nodiscard]] std::vector<SourceFile> files(Findings &findings) override;
    [[nodiscard]] std::string read(const std::string &file) override;

  private:
    [[noreturn]] void refuseFile(const std::string &file, const char *why) const;
    [[nodiscard]] bool isLink(std::uint64_t index) const;
    [[nodiscard]] std::string unpack(std::uint64_t index, const std::string &file) const;

    std::string m_path;
    std::unique_ptr<zip, void (*)(zip *)> m_archive;
    std::map<std::string, std::uint64_t> m_indexes; ///< by name: the last one of a name counts
    std::mutex m_mutex;                             ///< libzip serves one thread at a time
};

} // namespace updatefacts
