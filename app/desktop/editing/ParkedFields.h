// SPDX-License-Identifier: MIT
#pragma once

#include "definitions/Definitions.h"

#include <map>

namespace updatefacts {

/// What fields said that do not belong for the time being: kept, but not written.
class ParkedFields {
  public:
    /// Takes the fields out of the new root that belonged before the change and no longer do, and
    /// puts back those that belong again.
    [[nodiscard]] Value settle(const Value &before, Value after, const Definitions &definitions);

  private:
    [[nodiscard]] bool park(const Value &before, Value &after, const Definitions &definitions);
    [[nodiscard]] bool putBack(Value &root, const Definitions &definitions);

    std::map<std::string, Value> m_fields; ///< by id; only top-level fields have conditions
};

} // namespace updatefacts
