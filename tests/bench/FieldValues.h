// SPDX-License-Identifier: MIT
#pragma once

#include "Random.h"
#include "definitions/Definitions.h"

namespace updatefacts {

/// Makes up values of fields.
class FieldValues {
  public:
    FieldValues(const Definitions &definitions, Random &random)
        : m_definitions(definitions), m_random(random) {}

    /// One that the field can have.
    Value good(const Field &field);
    /// One that it mostly cannot have: at or beyond a limit, of another kind, nearly right.
    Value odd(const Field &field);

  private:
    Value goodText(const Field &field);
    Value goodLocalizedText(const Field &field);
    Value goodNumber(const Field &field);
    Value goodChoices(const Field &field);
    Value goodGroup(const Field &field);
    Value oddChoices(const Field &field);
    Value oddList(const Field &field);
    Value oddText(const Field &field);
    Value oddOfAnyKind();

    const Definitions &m_definitions;
    Random &m_random;
};

} // namespace updatefacts
