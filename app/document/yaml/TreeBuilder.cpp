// SPDX-License-Identifier: MIT
#include "document/yaml/TreeBuilder.h"

namespace updatefacts {

Place TreeBuilder::keyPlace() const {
    const bool inMap = !m_frames.empty() && m_frames.back().value.kind == Value::Kind::map;
    return inMap ? m_frames.back().keyPlace : Place{};
}

Pointer TreeBuilder::pointer() const {
    Pointer result;
    for (const Frame &frame : m_frames) {
        if (frame.value.kind == Value::Kind::list)
            result = result.child(frame.value.list.size());
        else if (!frame.keyNext)
            result = result.child(frame.key);
    }
    return result;
}

void TreeBuilder::open(Value::Kind kind, Place place) {
    Frame frame;
    frame.value.kind = kind;
    frame.value.place = place;
    frame.keyNext = kind == Value::Kind::map;
    m_frames.push_back(std::move(frame));
}

void TreeBuilder::close() {
    Value value = std::move(m_frames.back().value);
    m_frames.pop_back();
    add(std::move(value));
}

std::optional<Place> TreeBuilder::addKey(const std::string &key, Place place) {
    Frame &frame = m_frames.back();
    const auto [first, isNew] = frame.keys.emplace(key, place);
    frame.key = key;
    frame.keyPlace = place;
    frame.keyNext = false;
    frame.isDuplicate = !isNew;
    if (isNew)
        return std::nullopt;
    return first->second;
}

void TreeBuilder::add(Value value) {
    if (m_frames.empty()) {
        m_root = std::move(value);
        return;
    }
    Frame &frame = m_frames.back();
    if (frame.value.kind == Value::Kind::list) {
        frame.value.list.push_back(std::move(value));
        return;
    }
    if (!frame.isDuplicate)
        frame.value.map.push_back({frame.key, frame.keyPlace, std::move(value)});
    frame.keyNext = true;
}

} // namespace updatefacts
