// SPDX-License-Identifier: MIT
#pragma once

#include "output/files/NewFile.h"
#include "site/index/EntrySource.h"

#include <cstdint>
#include <filesystem>

namespace updatefacts {

/// Products in a file of its own, which goes with it: memory hardly grows with them.
class EntryFile : public EntrySource {
  public:
    /// Throws IoError; a file that is there is a failure.
    explicit EntryFile(const std::filesystem::path &path);

    /// Throws IoError.
    void add(const SiteEntry &entry);

    using EntrySource::visit;
    [[nodiscard]] std::size_t size() const override { return m_size; }
    void visit(std::size_t from, std::size_t count, const Visitor &visitor) const override;

  private:
    void writeOut() const;

    std::filesystem::path m_path;
    mutable NewFile m_file;
    mutable std::string m_waiting;       ///< bytes that are not in the file yet
    std::vector<std::uint64_t> m_places; ///< of the first of each so many products
    std::uint64_t m_end = 0;             ///< where the next one begins
    std::size_t m_size = 0;
};

} // namespace updatefacts
