// SPDX-License-Identifier: MIT
#pragma once

#include "document/tree/YamlComments.h"
#include "document/yaml/ReadYaml.h"

namespace updatefacts {

/// The comments of a document that was read without an error. A comment in a line of its own
/// belongs to the key or list item after it; one behind something to what it stands behind. The
/// first ones, down to a blank line, are the top.
[[nodiscard]] YamlComments collectComments(const Document &document);

} // namespace updatefacts
