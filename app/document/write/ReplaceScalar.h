// SPDX-License-Identifier: MIT
#pragma once

#include "document/tree/Value.h"
#include "document/yaml/ScalarSource.h"

#include <string>
#include <string_view>

namespace updatefacts {

/// What shall stand where a scalar stands now, in the scalar's own style: single quotes stay
/// single quotes, a block text stays one and keeps its indentation and the comment behind its
/// "|", where the new value allows it. indent: as for locateScalar.
[[nodiscard]] std::string replaceInStyle(std::string_view text, const ScalarSource &source,
                                         const Value &scalar, int indent);

/// The same, always in one line; the comment behind a "|" stays.
[[nodiscard]] std::string replaceInOneLine(std::string_view text, const ScalarSource &source,
                                           const Value &scalar);

} // namespace updatefacts
