// SPDX-License-Identifier: MIT
#pragma once

#include <compare>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace updatefacts {

/// JSON Pointer (RFC 6901): the way from the root of a document to one value.
class Pointer {
  public:
    Pointer() = default;
    explicit Pointer(std::vector<std::string> tokens);

    /// Parses "/a/0/b~1c" (RFC 6901 section 3); nothing when it is no pointer.
    [[nodiscard]] static std::optional<Pointer> parse(std::string_view text);

    [[nodiscard]] Pointer child(std::string_view key) const;
    [[nodiscard]] Pointer child(std::size_t index) const;
    [[nodiscard]] const std::vector<std::string> &tokens() const { return m_tokens; }
    /// With "~" and "/" escaped (RFC 6901 section 3); the root is "".
    [[nodiscard]] std::string toString() const;

    auto operator<=>(const Pointer &) const = default;

  private:
    std::vector<std::string> m_tokens;
};

} // namespace updatefacts
