// SPDX-License-Identifier: MIT
#include "signature/cbor/WriteCbor.h"

#include <cassert>
#include <map>

namespace updatefacts {

namespace {

/// The first byte of a data item and the bytes of its argument (RFC 8949 section 3).
std::string headOfItem(unsigned majorType, std::uint64_t argument) {
    const auto first = [&](unsigned information) {
        return std::string(1, static_cast<char>(majorType << 5 | information));
    };
    if (argument < 24)
        return first(static_cast<unsigned>(argument));
    const unsigned size = argument <= 0xff         ? 0
                          : argument <= 0xffff     ? 1
                          : argument <= 0xffffffff ? 2
                                                   : 3; // the binary logarithm of its bytes
    std::string head = first(24 + size);
    for (int shift = (8 << size) - 8; shift >= 0; shift -= 8)
        head += static_cast<char>(argument >> shift & 0xff);
    return head;
}

std::string writtenMap(const CborValue &value) {
    std::map<std::string, std::string> members; // std::string compares its bytes as unsigned
    for (std::size_t i = 0; i + 1 < value.items.size(); i += 2) {
        const bool isNew =
            members.emplace(writeCbor(value.items[i]), writeCbor(value.items[i + 1])).second;
        assert(isNew);
        (void)isNew;
    }
    std::string bytes = headOfItem(5, members.size());
    for (const auto &[key, member] : members)
        bytes += key + member;
    return bytes;
}

std::string writtenItems(unsigned majorType, std::uint64_t argument, const CborValue &value) {
    std::string bytes = headOfItem(majorType, argument);
    for (const CborValue &item : value.items)
        bytes += writeCbor(item);
    return bytes;
}

} // namespace

std::string writeCbor(const CborValue &value) {
    switch (value.kind) {
    case CborValue::Kind::positive:
        return headOfItem(0, value.number);
    case CborValue::Kind::negative:
        return headOfItem(1, value.number);
    case CborValue::Kind::bytes:
        return headOfItem(2, value.bytes.size()) + value.bytes;
    case CborValue::Kind::text:
        return headOfItem(3, value.bytes.size()) + value.bytes;
    case CborValue::Kind::list:
        return writtenItems(4, value.items.size(), value);
    case CborValue::Kind::map:
        return writtenMap(value);
    case CborValue::Kind::tag:
        return writtenItems(6, value.number, value);
    case CborValue::Kind::boolean:
        return headOfItem(7, value.boolean ? 21 : 20);
    case CborValue::Kind::null:
        break;
    }
    return headOfItem(7, 22);
}

} // namespace updatefacts
