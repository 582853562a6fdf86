// SPDX-License-Identifier: MIT
#pragma once

#include "definitions/Definitions.h"

#include <optional>
#include <string>

namespace updatefacts {

/// Resolves the names by which conditions and rules speak of fields, and reports those that lead
/// nowhere. The definitions' sections must have been read.
class OperandReader {
  public:
    OperandReader(const Definitions &definitions, std::string file, Findings &findings);

    /// item: the item of the list in whose scope "item/..." and "earlier/item/..." stand; null
    /// outside of one.
    [[nodiscard]] std::optional<Operand> read(const std::string &text, Place place,
                                              const Pointer &pointer, const Field *item);
    /// As above, of a scalar.
    [[nodiscard]] std::optional<Operand> read(const Value &value, const Pointer &pointer,
                                              const Field *item);
    /// The field that the operand names, or null when it is none.
    [[nodiscard]] const Field *fieldOf(const Operand &operand, const Field *item) const;

    /// message: the key of its words, as of makeFinding().
    void fail(Place place, const Pointer &pointer, std::string_view message,
              ArgumentList arguments = {});

  private:
    const Definitions &m_definitions;
    std::string m_file;
    Findings &m_findings;
};

} // namespace updatefacts
