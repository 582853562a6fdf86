// SPDX-License-Identifier: MIT
#include "signature/cbor/CborValue.h"

namespace updatefacts {

const CborValue *CborValue::find(std::int64_t key) const {
    for (std::size_t i = 0; kind == Kind::map && i + 1 < items.size(); i += 2)
        if (items[i].is(key))
            return &items[i + 1];
    return nullptr;
}

bool CborValue::is(std::int64_t integer) const {
    return isInteger() && *this == cbor::integer(integer);
}

namespace cbor {

CborValue integer(std::int64_t number) {
    CborValue value;
    value.kind = number < 0 ? CborValue::Kind::negative : CborValue::Kind::positive;
    value.number = static_cast<std::uint64_t>(number < 0 ? -1 - number : number);
    return value;
}

CborValue bytes(std::string_view bytes) {
    CborValue value;
    value.kind = CborValue::Kind::bytes;
    value.bytes = bytes;
    return value;
}

CborValue text(std::string_view text) {
    CborValue value;
    value.kind = CborValue::Kind::text;
    value.bytes = text;
    return value;
}

CborValue list(std::vector<CborValue> items) {
    CborValue value;
    value.kind = CborValue::Kind::list;
    value.items = std::move(items);
    return value;
}

CborValue map(std::vector<std::pair<CborValue, CborValue>> members) {
    CborValue value;
    value.kind = CborValue::Kind::map;
    for (auto &[key, member] : members) {
        value.items.push_back(std::move(key));
        value.items.push_back(std::move(member));
    }
    return value;
}

CborValue tag(std::uint64_t number, CborValue content) {
    CborValue value;
    value.kind = CborValue::Kind::tag;
    value.number = number;
    value.items.push_back(std::move(content));
    return value;
}

CborValue null() {
    return {};
}

} // namespace cbor

} // namespace updatefacts
