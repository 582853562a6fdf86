// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace updatefacts {

/// A data item of CBOR (RFC 8949), as far as signatures have it: no floating-point numbers, and of
/// the simple values only false, true and null.
struct CborValue {
    enum class Kind { positive, negative, bytes, text, list, map, tag, boolean, null };

    Kind kind = Kind::null;
    std::uint64_t number = 0; ///< positive: it; negative: -1 - it; tag: its number
    std::string bytes;        ///< of bytes; of text: UTF-8
    bool boolean = false;
    std::vector<CborValue>
        items; ///< of a list; of a tag: one; of a map: key, value, key, value, ...

    /// The value of a map's member with that whole number as its key, or null.
    [[nodiscard]] const CborValue *find(std::int64_t key) const;
    /// Whether it is that whole number.
    [[nodiscard]] bool is(std::int64_t integer) const;
    [[nodiscard]] bool isInteger() const {
        return kind == Kind::positive || kind == Kind::negative;
    }

    bool operator==(const CborValue &) const = default;
};

namespace cbor {

[[nodiscard]] CborValue integer(std::int64_t number);
[[nodiscard]] CborValue bytes(std::string_view bytes);
/// text: UTF-8
[[nodiscard]] CborValue text(std::string_view text);
[[nodiscard]] CborValue list(std::vector<CborValue> items);
[[nodiscard]] CborValue map(std::vector<std::pair<CborValue, CborValue>> members);
[[nodiscard]] CborValue tag(std::uint64_t number, CborValue content);
[[nodiscard]] CborValue null();

} // namespace cbor

} // namespace updatefacts
