// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace updatefacts {

/// The parts of an absolute address (RFC 3986 section 3), as they are written.
struct Address {
    std::string_view scheme;   ///< "https"
    std::string_view userInfo; ///< before "@"
    bool hasUserInfo = false;
    std::string_view host;
    std::string_view port; ///< after ":"
    bool hasPort = false;
    std::string_view rest; ///< path, query and fragment
};

/// The parts of a text; the scheme is empty when it has none. The text must outlive them.
[[nodiscard]] Address addressOf(std::string_view text);
/// A parameter of an address, percent-encoding resolved.
struct Parameter {
    std::string name;
    std::string value;
};

/// The parameters in the query, in the fragment and behind ";" in the path (RFC 3986 section 3.3),
/// those of addresses in them, too, three deep. One that is a name alone or a value alone has ""
/// for the other.
[[nodiscard]] std::vector<Parameter> parametersOf(const Address &address);
/// The byte that is percent-encoded at a place in the text; nothing where none is.
[[nodiscard]] std::optional<unsigned> encodedAt(std::string_view text, std::size_t at);
/// Percent-encoded characters resolved (RFC 3986 section 2.1), those encoded twice, too.
[[nodiscard]] std::string percentDecoded(std::string_view text);
/// The segments of the path, percent-encoding resolved.
[[nodiscard]] std::vector<std::string> segmentsOf(const Address &address);

} // namespace updatefacts
