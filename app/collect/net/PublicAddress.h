// SPDX-License-Identifier: MIT
#pragma once

#include <QHostAddress>

namespace updatefacts {

/// Whether an address is one of the public Internet: not private, loopback, link-local, shared,
/// multicast, for documentation or otherwise kept for special use (IANA's registries of IPv4 and
/// IPv6 special-purpose addresses, RFC 6890), nor an IPv6 address that carries such an IPv4 one
/// (mapped, NAT64, 6to4; Teredo is none at all).
[[nodiscard]] bool isPublic(const QHostAddress &address);

} // namespace updatefacts
