// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

#include <cstdint>
#include <optional>

namespace updatefacts {

/// How many seconds a server wants to be left alone: its Retry-After (RFC 9110, section 10.2.3),
/// seconds or a date, which counts from the answer's own Date. Nothing where it does not say so.
[[nodiscard]] std::optional<std::int64_t> retryAfter(const QByteArray &field,
                                                     const QByteArray &date);

} // namespace updatefacts
