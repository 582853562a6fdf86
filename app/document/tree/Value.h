// SPDX-License-Identifier: MIT
#pragma once

#include "document/tree/Place.h"
#include "document/tree/Pointer.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace updatefacts {

struct Member;

/// One node of a YAML document, typed by the YAML 1.2 core schema, with its place.
/// A quoted scalar is always text.
class Value {
  public:
    enum class Kind { null, boolean, integer, decimal, text, list, map };

    Kind kind = Kind::null;
    Place place;              ///< of the value's first character
    bool quoted = false;      ///< a scalar in quotes or a block scalar
    std::string scalar;       ///< scalars: the text as written, quotes and escapes resolved
    std::int64_t integer = 0; ///< Kind::integer
    bool boolean = false;     ///< Kind::boolean
    std::vector<Value> list;  ///< Kind::list
    std::vector<Member> map;  ///< Kind::map, in the order of the file; keys are unique

    [[nodiscard]] bool isScalar() const { return kind != Kind::list && kind != Kind::map; }
    /// The member's value, or null when this is no map or has no such key.
    [[nodiscard]] const Value *find(std::string_view key) const;
    [[nodiscard]] const Member *member(std::string_view key) const;
    /// The value the pointer leads to, or null.
    [[nodiscard]] const Value *at(const Pointer &pointer) const;
    [[nodiscard]] Value *at(const Pointer &pointer);
};

struct Member {
    std::string key;
    Place keyPlace;
    Value value;
};

} // namespace updatefacts
