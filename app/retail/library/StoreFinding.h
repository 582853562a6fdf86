// SPDX-License-Identifier: MIT
#pragma once

#include "document/tree/Finding.h"

#include <QByteArray>

namespace updatefacts {

/// The blanks of a finding's message as CBOR (RFC 8949): an array of arrays [name, kind, values,
/// field, key, parts, joined].
[[nodiscard]] QByteArray storedArguments(const ArgumentList &arguments);
/// The same back; what is damaged is left out.
[[nodiscard]] ArgumentList argumentsFrom(const QByteArray &stored);

} // namespace updatefacts
