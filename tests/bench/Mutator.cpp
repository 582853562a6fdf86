// SPDX-License-Identifier: MIT
#include "Mutator.h"

#include "publish/json/JsonTree.h"
#include "validation/Validate.h"

#include <algorithm>

namespace updatefacts {

namespace {

std::vector<const Field *> pointersTo(const std::vector<Field> &fields) {
    std::vector<const Field *> result;
    for (const Field &field : fields)
        result.push_back(&field);
    return result;
}

void put(Value &map, const std::string &key, Value value) {
    if (!map.find(key))
        map.map.push_back({key, {}, std::move(value)});
}

void remove(Value &root, const Pointer &pointer) {
    std::vector<std::string> tokens = pointer.tokens();
    const std::string key = tokens.back();
    tokens.pop_back();
    if (Value *map = root.at(Pointer(tokens)))
        std::erase_if(map->map, [&](const Member &member) { return member.key == key; });
}

} // namespace

void Mutator::collect(Value &map, const std::vector<const Field *> &fields) {
    m_rooms.push_back({&map, fields});
    for (std::size_t i = 0; i < map.map.size(); ++i) {
        const auto field = std::ranges::find(fields, map.map[i].key, &Field::id);
        if (field == fields.end())
            continue;
        m_slots.push_back({&map, i, *field});
        collectIn(map.map[i].value, **field);
    }
}

void Mutator::collectIn(Value &value, const Field &field) {
    if (field.kind == Field::Kind::group && value.kind == Value::Kind::map)
        collect(value, pointersTo(field.fields));
    if (field.kind == Field::Kind::list)
        for (Value &item : value.list)
            collectIn(item, field.fields.front());
}

void Mutator::collect(Value &root) {
    m_slots.clear();
    m_rooms.clear();
    std::vector<const Field *> fields;
    for (const Section &section : m_definitions.sections)
        for (const Field &field : section.fields)
            fields.push_back(&field);
    collect(root, fields);
}

void Mutator::enrich(Value &root) {
    collect(root);
    const Room &room = m_random.pick(m_rooms);
    const Field &field = *m_random.pick(room.fields);
    Slot slot = m_random.pick(m_slots);
    if (m_random.chance(70))
        put(*room.map, field.id, m_values.good(field));
    else
        slot.map->map[slot.index].value = m_values.good(*slot.field);
}

void Mutator::mutate(Value &root) {
    collect(root);
    if (m_random.below(2000) == 0) {
        root = m_values.odd(*m_random.pick(m_rooms.front().fields));
        return;
    }
    if (m_slots.empty() || m_random.chance(15))
        return addField();
    // A member of a group or list is as likely as one of the disclosure itself.
    const bool inner = m_rooms.size() > 1 && m_random.chance(35);
    std::vector<Slot> slots;
    std::ranges::copy_if(m_slots, std::back_inserter(slots),
                         [&](const Slot &slot) { return (slot.map != &root) == inner; });
    mutateSlot(m_random.pick(slots.empty() ? m_slots : slots), root);
}

void Mutator::addField() {
    const Room &room = m_random.chance(70) ? m_rooms.front() : m_random.pick(m_rooms);
    const Field &field = *m_random.pick(room.fields);
    put(*room.map, field.id, m_random.chance(60) ? m_values.good(field) : m_values.odd(field));
}

void Mutator::mutateSlot(Slot slot, Value &root) {
    Value &value = slot.map->map[slot.index].value;
    switch (m_random.below(12)) {
    case 0:
        slot.map->map.erase(slot.map->map.begin() + static_cast<std::ptrdiff_t>(slot.index));
        break;
    case 1:
        rename(slot, root);
        break;
    case 2:
        value = m_values.good(*slot.field);
        break;
    case 3:
        if (m_random.chance(20))
            wrap(value, *slot.field);
        else
            changeItems(value, *slot.field);
        break;
    default:
        value = m_values.odd(*slot.field);
    }
}

/// To a mistyped name, that of another field, or from a group to the disclosure itself.
void Mutator::rename(Slot slot, Value &root) {
    Member member = slot.map->map[slot.index];
    slot.map->map.erase(slot.map->map.begin() + static_cast<std::ptrdiff_t>(slot.index));
    const std::string other = m_random.pick(m_random.pick(m_rooms).fields)->id;
    if (m_random.chance(30))
        put(root, member.key, member.value);
    else
        put(*slot.map, m_random.chance(50) ? member.key + "x" : other, member.value);
}

void Mutator::wrap(Value &value, const Field &field) {
    Value inner = value;
    value = m_random.chance(50) ? listNode({std::move(inner)})
                                : mapNode({{field.id, std::move(inner)}});
}

/// Of a list or a text by language: one more, or one twice.
void Mutator::changeItems(Value &value, const Field &field) {
    if (field.kind == Field::Kind::localizedText) {
        if (value.kind == Value::Kind::text)
            value = mapNode({{"en", value}});
        static constexpr const char *tags[] = {"de",    "de-AT",   "zh-Hant-TW", "es-419", "EN",
                                               "en_GB", "english", "e",          "en-gb",  "en-GB"};
        put(value, m_random.pick(tags),
            m_random.chance(70) ? textNode("A text.") : m_values.odd(field));
        return;
    }
    const bool ofChoices = field.kind == Field::Kind::choices;
    if ((!ofChoices && field.kind != Field::Kind::list) || value.list.empty())
        return;
    if (m_random.chance(30))
        value.list.push_back(value.list.front());
    else if (m_random.chance(50))
        value.list.push_back(ofChoices ? m_values.odd(field) : m_values.odd(field.fields.front()));
    else
        value.list.push_back(ofChoices ? textNode(m_random.pick(field.choices).id)
                                       : m_values.good(field.fields.front()));
}

void Mutator::mend(Value &root) {
    for (int round = 0; round < 8; ++round) {
        Document document;
        document.root = root;
        bool mended = false;
        const Date day{std::chrono::year{2026}, std::chrono::month{3}, std::chrono::day{14}};
        for (const Finding &finding : validate(document, m_definitions, {day, {}, nullptr})) {
            const Field *field = m_definitions.field(finding.pointer);
            std::vector<std::string> tokens = finding.pointer.tokens();
            if (finding.rule == "field.misplaced" || finding.rule == "field.unknown") {
                remove(root, finding.pointer);
                mended = true;
            } else if (finding.rule == "field.missing" && field) {
                tokens.pop_back();
                if (Value *map = root.at(Pointer(tokens)))
                    put(*map, field->id, m_values.good(*field));
                mended = true;
            }
        }
        if (!mended)
            return;
    }
}

} // namespace updatefacts
