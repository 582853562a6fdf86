// SPDX-License-Identifier: MIT
#pragma once

#include <set>
#include <string>

namespace updatefacts {

/// The names of the files of one export, each once: some file systems tell no capitals.
class FreeNames {
  public:
    /// The name, or where that is taken, one with digits of the disclosure's hash.
    [[nodiscard]] std::string take(const std::string &name, const std::string &hash);

  private:
    std::set<std::string> m_taken; ///< case folded
};

} // namespace updatefacts
