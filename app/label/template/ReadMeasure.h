// SPDX-License-Identifier: MIT
#pragma once

#include "document/tree/MapReader.h"
#include "label/template/TemplateData.h"

#include <optional>
#include <string_view>

namespace updatefacts {

/// A number with its unit, "3.2mm", "0.75pt", "38%"; nothing when it is not in that form.
[[nodiscard]] std::optional<double> parseUnit(std::string_view text, std::string_view unit);
/// "3.2mm", "0.75pt" or "4dot"; 0 to 2000 mm.
[[nodiscard]] std::optional<Measure> parseMeasure(std::string_view text);

/// The measure under the key; a fault is a finding.
[[nodiscard]] std::optional<Measure> readMeasure(MapReader &map, std::string_view key);
/// The point size under the key ("7.5pt", 1 to 500); `otherwise` when absent or wrong.
[[nodiscard]] double readPoints(MapReader &map, std::string_view key, double otherwise);

} // namespace updatefacts
