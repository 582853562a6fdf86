// SPDX-License-Identifier: MIT
#pragma once

#include "document/tree/Value.h"

#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

namespace updatefacts {

/// Builds a value tree from the outside in: lists and maps are opened, filled and closed.
class TreeBuilder {
  public:
    /// Whether the next node is the key of an open map.
    [[nodiscard]] bool expectsKey() const { return !m_frames.empty() && m_frames.back().keyNext; }
    [[nodiscard]] std::size_t depth() const { return m_frames.size(); }
    /// The place of the key whose value comes next; {0, 0} in a list.
    [[nodiscard]] Place keyPlace() const;
    /// The way to the value that comes next, or to the map whose key comes next.
    [[nodiscard]] Pointer pointer() const;

    void open(Value::Kind kind, Place place);
    void close();
    /// The key of the next value. Returns where the same key stood before, if it did; the value
    /// that follows is then dropped.
    std::optional<Place> addKey(const std::string &key, Place place);
    void add(Value value);
    [[nodiscard]] Value takeRoot() { return std::move(m_root); }

  private:
    struct Frame {
        Value value;
        bool keyNext = false;
        bool isDuplicate = false;
        std::string key;
        Place keyPlace;
        std::unordered_map<std::string, Place> keys;
    };

    std::vector<Frame> m_frames;
    Value m_root;
};

} // namespace updatefacts
