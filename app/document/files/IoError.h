// SPDX-License-Identifier: MIT
#pragma once

#include "document/tree/Argument.h"

#include <memory>
#include <stdexcept>
#include <utility>

namespace updatefacts {

/// The world failed (no such file, disk full, no permission). The only exception type of this
/// program. Its sentence names the file, and is put into words where it is shown, as an argument
/// of a finding is; what() is for debuggers.
class IoError : public std::runtime_error {
  public:
    /// sentence: a phrase.
    explicit IoError(Argument sentence)
        : std::runtime_error(sentence.values.front()),
          m_sentence(std::make_shared<const Argument>(std::move(sentence))) {}

    [[nodiscard]] const Argument &sentence() const { return *m_sentence; }

  private:
    std::shared_ptr<const Argument> m_sentence; ///< shared: to copy it never throws
};

} // namespace updatefacts
