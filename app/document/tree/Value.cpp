// SPDX-License-Identifier: MIT
#include "document/tree/Value.h"

#include <algorithm>
#include <charconv>
#include <utility>

namespace updatefacts {

const Member *Value::member(std::string_view key) const {
    const auto found = std::ranges::find(map, key, &Member::key);
    return found == map.end() ? nullptr : &*found;
}

const Value *Value::find(std::string_view key) const {
    const Member *found = member(key);
    return found ? &found->value : nullptr;
}

const Value *Value::at(const Pointer &pointer) const {
    const Value *value = this;
    for (const std::string &token : pointer.tokens()) {
        if (value->kind == Kind::list) {
            std::size_t index = 0;
            const char *last = token.data() + token.size();
            const auto [end, error] = std::from_chars(token.data(), last, index);
            const bool valid = error == std::errc() && end == last && index < value->list.size();
            value = valid ? &value->list[index] : nullptr;
        } else {
            value = value->find(token);
        }
        if (!value)
            return nullptr;
    }
    return value;
}

Value *Value::at(const Pointer &pointer) {
    return const_cast<Value *>(std::as_const(*this).at(pointer));
}

} // namespace updatefacts
