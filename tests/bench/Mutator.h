// SPDX-License-Identifier: MIT
#pragma once

#include "FieldValues.h"

#include <vector>

namespace updatefacts {

/// Changes disclosures at random places.
class Mutator {
  public:
    Mutator(const Definitions &definitions, Random &random)
        : m_definitions(definitions), m_random(random), m_values(definitions, random) {}

    /// One change for the better: a field more, or another value it can have.
    void enrich(Value &root);
    /// One change, mostly for the worse.
    void mutate(Value &root);
    /// Adds fields that are missing and takes out those that do not belong, as long as there are
    /// such, so that not every mutant has the same faults.
    void mend(Value &root);

  private:
    /// A member of a map, and the field it stands for.
    struct Slot {
        Value *map;
        std::size_t index;
        const Field *field;
    };
    /// A map, and the fields it may have.
    struct Room {
        Value *map;
        std::vector<const Field *> fields;
    };

    void collect(Value &root);
    void collect(Value &map, const std::vector<const Field *> &fields);
    void collectIn(Value &value, const Field &field);
    void addField();
    void rename(Slot slot, Value &root);
    void wrap(Value &value, const Field &field);
    void changeItems(Value &value, const Field &field);
    void mutateSlot(Slot slot, Value &root);

    const Definitions &m_definitions;
    Random &m_random;
    FieldValues m_values;
    std::vector<Slot> m_slots;
    std::vector<Room> m_rooms;
};

} // namespace updatefacts
