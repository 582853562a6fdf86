// SPDX-License-Identifier: MIT
#pragma once

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
/// The names of the parameters in the query of an address.
[[nodiscard]] std::vector<std::string> parametersOf(const Address &address);
/// Whether the host is a name with a dot that the whole internet can look up: no IP address,
/// no localhost (RFC 6761), no .local (RFC 6762).
[[nodiscard]] bool isPublicHost(std::string_view host);

} // namespace updatefacts
