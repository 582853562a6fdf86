// SPDX-License-Identifier: MIT
#pragma once

#include "signature/key/Jwks.h"

#include <string>
#include <string_view>

namespace updatefacts {

/// What a signature is bound to beside what it signs: host and path of an https address,
/// "id.brewster.example/01/09520000001704"; the host in lower case and Punycode, without its port,
/// the path as it is, "/" where there is none; no scheme, query or fragment.
[[nodiscard]] std::string boundTo(std::string_view address);
/// The host in that.
[[nodiscard]] std::string hostOf(std::string_view address);

/// Whether the keys are those of a host (lower case, Punycode), as far as they say whose they are:
/// anybody can sign for another's address.
[[nodiscard]] bool areOfHost(const Jwks &keys, std::string_view host);

/// Who answers for a host: its registrable domain (Public Suffix List, publicsuffix.org), in
/// Punycode: "brewster.co.uk" of "id.brewster.co.uk"; the host itself where it has none, such as an
/// IP address.
[[nodiscard]] std::string registrableDomain(std::string_view host);

} // namespace updatefacts
