// SPDX-License-Identifier: MIT
#include "document/tree/SameData.h"

#include <algorithm>

namespace updatefacts {

namespace {

/// Members at the same position first, so that equal maps are compared in one pass.
bool sameMembers(const std::vector<Member> &a, const Value &b) {
    for (std::size_t i = 0; i < a.size(); ++i) {
        const bool aligned = b.map[i].key == a[i].key;
        const Value *other = aligned ? &b.map[i].value : b.find(a[i].key);
        if (!other || !sameData(a[i].value, *other))
            return false;
    }
    return true;
}

} // namespace

bool sameData(const Value &a, const Value &b) {
    if (a.kind != b.kind)
        return false;
    switch (a.kind) {
    case Value::Kind::null:
        return true;
    case Value::Kind::boolean:
        return a.boolean == b.boolean;
    case Value::Kind::integer:
        return a.integer == b.integer;
    case Value::Kind::decimal:
    case Value::Kind::text:
        return a.scalar == b.scalar;
    case Value::Kind::list:
        return std::ranges::equal(a.list, b.list, sameData);
    case Value::Kind::map:
        return a.map.size() == b.map.size() && sameMembers(a.map, b);
    }
    return false;
}

} // namespace updatefacts
