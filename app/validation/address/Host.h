// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <string>
#include <string_view>
#include <vector>

namespace updatefacts {

/// Names below which nobody can look up a host: for special use (RFC 6761, 6762, 7686, 8375, 9476)
/// and for inner networks.
inline constexpr std::array<std::string_view, 17> specialTopLevels = {
    "alt",     "arpa",    "corp",  "home",      "internal",  "intranet",
    "invalid", "lan",     "local", "mail",      "localhost", "localdomain",
    "onion",   "private", "test",  "workgroup", "domain"};

/// Whether the host is a name with a dot that the whole internet can look up: no IP address in any
/// spelling (WHATWG URL, section 3.5), none of the names for special use (RFC 6761, 6762, 7686,
/// 8375, 9476) or for inner networks (.internal, .lan, .corp).
[[nodiscard]] bool isPublicHost(std::string_view host);
/// Whether it is example.com, .net or .org or lies below them (RFC 2606 section 3).
[[nodiscard]] bool isExampleHost(std::string_view host);
/// Whether it lies below .example, where there is nothing to reach (RFC 2606 section 2).
[[nodiscard]] bool isSampleHost(std::string_view host);
/// Whether the host is one of the names, or lies below one.
[[nodiscard]] bool isBelow(std::string_view host, const std::vector<std::string> &names);

/// How a host with letters of other scripts ("xn--...", RFC 5890) is shown, when all of a part of
/// it look like Latin ones (UTS #39, confusable characters): readers take it for another host.
/// Empty: there is no such part.
[[nodiscard]] std::string lookAlikeOf(std::string_view host);

} // namespace updatefacts
