// SPDX-License-Identifier: MIT
#pragma once

#include <functional>
#include <string_view>

class QJsonObject;

namespace updatefacts {

/// Gives away each JSON object that has a line of its own, with a comma behind it or none: of a
/// long list only one is in memory.
void visitObjectLines(std::string_view text,
                      const std::function<void(const QJsonObject &)> &visitor);

} // namespace updatefacts
