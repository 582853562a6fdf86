// SPDX-License-Identifier: MIT
#pragma once

#include "definitions/Definitions.h"
#include "document/tree/Value.h"
#include "publish/openeox/OpenEoxCore.h"

#include <string>

namespace updatefacts {

/// The root of a first disclosure that says what the OpenEoX file says; all else is the maker's to
/// fill in. A date field takes the calendar day as the file writes it; where days of several time
/// zones would then stand in another order than the moments, all take their days in UTC. What the
/// fields cannot say is kept word for word under openeox_moments. name: that of the file, without
/// folders; the disclosure's number is made from it. Where the day of the last security update is
/// before today, support has ended.
[[nodiscard]] Value draftFromOpenEox(const OpenEoxCore &core, const Definitions &definitions,
                                     const std::string &name, Date today);

/// The same as YAML, in the order and with the sections of the definitions.
[[nodiscard]] std::string writeDraft(const Value &root, const Definitions &definitions);

} // namespace updatefacts
