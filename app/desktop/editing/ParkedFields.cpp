// SPDX-License-Identifier: MIT
#include "desktop/editing/ParkedFields.h"

#include "output/edit/EditDisclosure.h"

#include <algorithm>

namespace updatefacts {

Value ParkedFields::settle(const Value &before, Value after, const Definitions &definitions) {
    // A field that goes may take others with it; each turn moves one at least, so it ends.
    while (park(before, after, definitions) || putBack(after, definitions)) {
    }
    return after;
}

bool ParkedFields::park(const Value &before, Value &after, const Definitions &definitions) {
    for (const Section &section : definitions.sections)
        for (const Field &field : section.fields) {
            const auto member = std::ranges::find(after.map, field.id, &Member::key);
            if (member == after.map.end() || holds(field.when, after) || !holds(field.when, before))
                continue;
            m_fields[field.id] = std::move(member->value);
            after.map.erase(member);
            return true;
        }
    return false;
}

bool ParkedFields::putBack(Value &root, const Definitions &definitions) {
    for (auto parked = m_fields.begin(); parked != m_fields.end(); ++parked) {
        const auto &[id, value] = *parked;
        if (root.find(id)) { // said anew since
            m_fields.erase(parked);
            return true;
        }
        const Field *field = definitions.field(id);
        if (!field || !holds(field->when, root))
            continue;
        root = changedRoot(std::move(root), definitions, {{Pointer().child(id), value}});
        m_fields.erase(parked);
        return true;
    }
    return false;
}

} // namespace updatefacts
