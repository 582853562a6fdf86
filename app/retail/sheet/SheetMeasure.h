// SPDX-License-Identifier: MIT
#pragma once

#include "document/tree/MapReader.h"
#include "label/type/Length.h"

#include <optional>
#include <string>
#include <string_view>

namespace updatefacts {

/// The paper of the name: a3, a4, a5, a6 (ISO 216), letter, legal (ANSI/ASME Y14.1).
[[nodiscard]] std::optional<Size> paperNamed(std::string_view name);

/// "63.5mm", "2.625in" or, with `bare`, "63.5" in millimetres; from -500 to 1000 mm.
[[nodiscard]] std::optional<Length> parseSheetLength(std::string_view text, bool bare = false);
/// "63.5x38.1", "4x2in": two lengths; a unit stands behind the second and is that of both.
[[nodiscard]] std::optional<Size> parseSheetPair(std::string_view text);

/// [63.5mm, 38.1mm]: two lengths of at least `least` under the key; a fault is a finding. Nothing
/// where the key is not there.
[[nodiscard]] std::optional<Size> readSheetPair(MapReader &map, std::string_view key, Length least);

/// "63.5 mm", "101.6 mm": at most two decimals.
[[nodiscard]] std::string shownLength(Length length);
/// "63.5 x 38.1 mm"
[[nodiscard]] std::string shownSize(Size size);

} // namespace updatefacts
