// SPDX-License-Identifier: MIT
#pragma once

#include "validation/values/FieldCheck.h"

namespace updatefacts {

/// Warns of an address that is written rightly but does not belong on a product: it hides where it
/// leads, carries personal data, a port or a host that looks like another one.
void warnOfAddress(const FieldCheck &check);
/// Whether a host can be a maker's own: none of those that stand for any host in examples (error).
/// A host for samples is a note, or a warning when the page of the disclosure is a real one.
[[nodiscard]] bool isOwnHost(const FieldCheck &check, std::string_view host);

} // namespace updatefacts
