// SPDX-License-Identifier: MIT
#pragma once

#include "document/yaml/ReadYaml.h"

#include <optional>
#include <string>

namespace updatefacts {

/// The document's text with the scalar at the pointer replaced by another; all comments and every
/// other byte stay. Single quotes and block texts stay what they are where the new text allows
/// it; all other text is written in double quotes.
/// Nothing, when the pointer does not lead to a scalar, or when the new text, read again, would
/// not say exactly the new value there and the same as before everywhere else.
[[nodiscard]] std::optional<std::string> editScalar(const Document &document,
                                                    const Pointer &pointer, const Value &scalar);

} // namespace updatefacts
