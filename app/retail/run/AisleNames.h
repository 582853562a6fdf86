// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <set>
#include <string>

namespace updatefacts {

/// What the files of each aisle are called, as every file system takes it: by the text of the
/// aisle, "none" where it is empty. Where that cannot be, or could be taken for another aisle
/// ("Dairy" and "dairy", "A-0001" and the first volume of "A"), digits of its SHA-256 follow.
class AisleNames {
  public:
    /// file: of the run, whose name theirs begin with; the names leave room for it.
    explicit AisleNames(const std::string &file);

    /// To be asked once of each aisle, always in the same order.
    [[nodiscard]] std::string nameFor(const std::string &aisle);

  private:
    std::ptrdiff_t m_mostBytes;
    std::set<std::string> m_taken; ///< without capitals
};

} // namespace updatefacts
