// SPDX-License-Identifier: MIT
#include "desktop/FormOrder.h"

#include <algorithm>

namespace updatefacts {

std::vector<const Section *> sectionsInOrder() {
    std::vector<const Section *> sections;
    for (const Section &section : builtInDefinitions().sections)
        sections.push_back(&section);
    std::ranges::stable_partition(sections,
                                  [](const Section *section) { return section->id != "document"; });
    return sections;
}

bool isOf(const Section &section, const Pointer &pointer) {
    return !pointer.tokens().empty() && std::ranges::find(section.fields, pointer.tokens().front(),
                                                          &Field::id) != section.fields.end();
}

std::size_t placeInForm(const Pointer &pointer) {
    std::size_t place = 0;
    for (const Section *section : sectionsInOrder())
        for (const Field &field : section->fields) {
            if (!pointer.tokens().empty() && pointer.tokens().front() == field.id)
                return place;
            ++place;
        }
    return place;
}

} // namespace updatefacts
