// SPDX-License-Identifier: MIT
#include "desktop/words/FormOrder.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace updatefacts {

namespace {

/// What decides which laws there are, and with them what is asked.
constexpr std::array<const char *, 2> firstFields{"target_markets", "product_category"};

constexpr std::array<std::string_view, 5> housekeeping{"schema_version", "disclosure_id",
                                                       "revision", "last_updated", "supersedes"};

/// Takes the field out of the section that has it.
Field taken(std::vector<Section> &sections, const char *id) {
    for (Section &section : sections)
        if (const auto at = std::ranges::find(section.fields, id, &Field::id);
            at != section.fields.end()) {
            Field field = std::move(*at);
            section.fields.erase(at);
            return field;
        }
    return {};
}

std::vector<Section> formSections() {
    std::vector<Section> sections = builtInDefinitions().sections;
    std::vector<Field> first;
    for (const char *id : firstFields)
        first.push_back(taken(sections, id));
    std::ranges::stable_partition(sections,
                                  [](const Section &section) { return section.id != "document"; });
    std::vector<Field> &front = sections.front().fields;
    front.insert(front.begin(), first.begin(), first.end());
    for (Section &section : sections)
        std::ranges::stable_partition(section.fields,
                                      [](const Field &field) { return !isHousekeeping(field); });
    return sections;
}

} // namespace

std::vector<const Section *> sectionsInOrder() {
    static const std::vector<Section> sections = formSections();
    std::vector<const Section *> pointers;
    for (const Section &section : sections)
        pointers.push_back(&section);
    return pointers;
}

bool isHousekeeping(const Field &field) {
    return std::ranges::find(housekeeping, field.id) != housekeeping.end();
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
