// SPDX-License-Identifier: MIT
#pragma once

#include <string>

namespace updatefacts {

/// Whether somebody has registered both hosts, by the public suffix list (publicsuffix.org):
/// whoever redirects from one to the other stays at home. An IP address, and a name such as
/// "localhost", is its own registrant. The hosts: lower case, Punycode.
[[nodiscard]] bool isSameRegistrant(const std::string &host, const std::string &other);

} // namespace updatefacts
