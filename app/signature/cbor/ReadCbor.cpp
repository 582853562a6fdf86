// SPDX-License-Identifier: MIT
#include "signature/cbor/ReadCbor.h"

#include "document/text/DecodeUtf8.h"

namespace updatefacts {

namespace {

/// The first byte of a data item, and its argument.
struct ItemHead {
    unsigned majorType = 0;
    std::uint64_t argument = 0;
};

bool isAllUtf8(std::string_view text) {
    while (!text.empty()) {
        const std::size_t length = decodeUtf8(text).length;
        if (length == 0)
            return false;
        text.remove_prefix(length);
    }
    return true;
}

/// Reads from the front; the first fault ends it, and all that is read then is nothing.
class CborReader {
  public:
    explicit CborReader(std::string_view bytes) : m_rest(bytes) {}

    ReadCborResult read() && {
        std::optional<CborValue> value = readItem(0);
        if (value && !m_rest.empty())
            return {std::nullopt, CborFault::trailing};
        return {std::move(value), m_fault};
    }

  private:
    std::nullopt_t refuse(CborFault fault) {
        m_fault = fault;
        return std::nullopt;
    }

    std::optional<std::string_view> take(std::uint64_t count) {
        if (count > m_rest.size())
            return refuse(CborFault::cutOff);
        const std::string_view taken = m_rest.substr(0, static_cast<std::size_t>(count));
        m_rest.remove_prefix(taken.size());
        return taken;
    }

    std::optional<std::uint64_t> readArgument(unsigned information) {
        if (information < 24)
            return information;
        if (information == 31)
            return refuse(CborFault::indefinite);
        if (information > 27)
            return refuse(CborFault::notAllowed);
        const auto bytes = take(std::uint64_t{1} << (information - 24));
        if (!bytes)
            return std::nullopt;
        std::uint64_t argument = 0;
        for (const char byte : *bytes)
            argument = argument << 8 | static_cast<unsigned char>(byte);
        const std::uint64_t least = information == 24   ? 24
                                    : information == 25 ? 0x100
                                    : information == 26 ? 0x10000
                                                        : 0x100000000;
        if (argument < least)
            return refuse(CborFault::notShortest);
        return argument;
    }

    std::optional<ItemHead> readHead() {
        const auto byte = take(1);
        if (!byte)
            return std::nullopt;
        const unsigned first = static_cast<unsigned char>(byte->front());
        const unsigned information = first & 31;
        if (first >> 5 == 7) // the bytes behind it are no number
            return information >= 20 && information <= 22
                       ? std::optional(ItemHead{7, information})
                       : refuse(information == 31 ? CborFault::indefinite : CborFault::notAllowed);
        const auto argument = readArgument(information);
        return argument ? std::optional(ItemHead{first >> 5, *argument}) : std::nullopt;
    }

    std::optional<CborValue> readItem(int depth) {
        const auto head = readHead();
        if (!head)
            return std::nullopt;
        switch (head->majorType) {
        case 0:
        case 1: {
            CborValue value = cbor::integer(head->majorType == 0 ? 0 : -1);
            value.number = head->argument;
            return value;
        }
        case 2:
        case 3:
            return readString(*head);
        case 7:
            return simpleValue(head->argument);
        default:
            return depth < mostCborDepth ? readContainer(*head, depth + 1)
                                         : refuse(CborFault::tooDeep);
        }
    }

    static CborValue simpleValue(std::uint64_t number) {
        CborValue value = cbor::null();
        if (number != 22)
            value.kind = CborValue::Kind::boolean;
        value.boolean = number == 21;
        return value;
    }

    std::optional<CborValue> readString(const ItemHead &head) {
        const auto bytes = take(head.argument);
        if (!bytes)
            return std::nullopt;
        if (head.majorType == 2)
            return cbor::bytes(*bytes);
        return isAllUtf8(*bytes) ? std::optional(cbor::text(*bytes)) : refuse(CborFault::notUtf8);
    }

    std::optional<CborValue> readContainer(const ItemHead &head, int depth) {
        CborValue value = head.majorType == 5   ? cbor::map({})
                          : head.majorType == 6 ? cbor::tag(head.argument, {})
                                                : cbor::list({});
        value.items.clear();
        const std::uint64_t count = head.majorType == 6 ? 1 : head.argument;
        if (count > m_rest.size()) // each has a byte at least
            return refuse(CborFault::cutOff);
        std::string_view lastKey;
        for (std::uint64_t i = 0; i < count; ++i) {
            if (head.majorType == 5 && !readKey(value, depth, lastKey))
                return std::nullopt;
            std::optional<CborValue> item = readItem(depth);
            if (!item)
                return std::nullopt;
            value.items.push_back(*std::move(item));
        }
        return value;
    }

    /// last: the bytes of the key before this one, of this one afterwards.
    bool readKey(CborValue &map, int depth, std::string_view &last) {
        const std::string_view from = m_rest;
        std::optional<CborValue> key = readItem(depth);
        if (!key)
            return false;
        const std::string_view bytes = from.substr(0, from.size() - m_rest.size());
        if (!last.empty() && bytes <= last) {
            m_fault = bytes == last ? CborFault::duplicateKey : CborFault::keyOrder;
            return false;
        }
        last = bytes;
        map.items.push_back(*std::move(key));
        return true;
    }

    std::string_view m_rest;
    CborFault m_fault = CborFault::none;
};

} // namespace

ReadCborResult readCbor(std::string_view bytes) {
    if (bytes.size() > mostCborBytes)
        return {std::nullopt, CborFault::tooLong};
    return CborReader(bytes).read();
}

} // namespace updatefacts
