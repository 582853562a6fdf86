// SPDX-License-Identifier: MIT
#pragma once

#include "document/tree/Value.h"

#include <QString>

#include <vector>

namespace updatefacts {

/// What disclosures said of their makers and of how flaws are reported to them, so that it need not
/// be typed again; kept in the settings.
class MakerMemory {
  public:
    static constexpr int maximum = 8; ///< makers

    /// The makers last noted, the latest first: maps of fields as a disclosure has them.
    [[nodiscard]] std::vector<Value> makers() const;
    /// Takes what the disclosure says of its maker; nothing where it names none.
    void note(const Value &root);
};

/// The maker's name, in the first language it stands in; "" where there is none.
[[nodiscard]] QString makerName(const Value &root);

} // namespace updatefacts
