// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace updatefacts {

/// A member of a JSON object, where it stands.
struct JsonMember {
    std::string key;   ///< escapes resolved
    std::size_t at;    ///< offset of the key's quote
    std::size_t value; ///< offset of the value
};

/// The members of the outermost object of a valid JSON text (RFC 8259), in the order of the text;
/// a key that comes twice is there twice. QJsonDocument tells neither.
[[nodiscard]] std::vector<JsonMember> jsonMembers(std::string_view text);

} // namespace updatefacts
