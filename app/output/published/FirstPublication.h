// SPDX-License-Identifier: MIT
#pragma once

#include "definitions/Definitions.h"
#include "disclosure/Disclosure.h"

namespace updatefacts {

/// What a maker should know before a draft is public for the first time, as notes (rule
/// publish.first): that it has comments, which the published file keeps and labels and pages do not
/// carry, and which of its answers no label prints, though labels and pages carry them for
/// programs. draft: as it was read, without an error.
[[nodiscard]] Findings firstPublicationNotes(const Document &draft, const Definitions &definitions);

} // namespace updatefacts
