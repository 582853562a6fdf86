// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <string>

namespace updatefacts {

/// A regular file that is read piece by piece, however large. Throws IoError where it cannot be.
class InputFile {
  public:
    explicit InputFile(const std::string &path);
    ~InputFile();
    InputFile(const InputFile &) = delete;
    InputFile &operator=(const InputFile &) = delete;

    /// The next bytes, at most count; fewer only at the end.
    [[nodiscard]] std::string read(std::size_t count);

  private:
    std::string m_path;
    int m_descriptor;
};

} // namespace updatefacts
