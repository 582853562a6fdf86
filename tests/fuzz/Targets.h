// SPDX-License-Identifier: MIT
#pragma once

#include "FuzzTarget.h"

namespace updatefacts {

// What tests/fuzz/target holds, a file each.
[[nodiscard]] FuzzTarget addressTarget();
[[nodiscard]] FuzzTarget attachmentTarget();
[[nodiscard]] FuzzTarget cborTarget();
[[nodiscard]] FuzzTarget codesTarget();
[[nodiscard]] FuzzTarget coseTarget();
[[nodiscard]] FuzzTarget csvTarget();
[[nodiscard]] FuzzTarget definitionsTarget();
[[nodiscard]] FuzzTarget digitsTarget();
[[nodiscard]] FuzzTarget editTarget();
[[nodiscard]] FuzzTarget encodingTarget();
[[nodiscard]] FuzzTarget historyTarget();
[[nodiscard]] FuzzTarget jwksTarget();
[[nodiscard]] FuzzTarget labelTarget();
[[nodiscard]] FuzzTarget layoutTarget();
[[nodiscard]] FuzzTarget leadsTarget();
[[nodiscard]] FuzzTarget logTarget();
[[nodiscard]] FuzzTarget mappingTarget();
[[nodiscard]] FuzzTarget odsTarget();
[[nodiscard]] FuzzTarget openEoxTarget();
[[nodiscard]] FuzzTarget pageTarget();
[[nodiscard]] FuzzTarget pdfTarget();
[[nodiscard]] FuzzTarget pricesTarget();
[[nodiscard]] FuzzTarget sheetsTarget();
[[nodiscard]] FuzzTarget svgTarget();
[[nodiscard]] FuzzTarget templateTarget();
[[nodiscard]] FuzzTarget xlsxTarget();
[[nodiscard]] FuzzTarget yamlTarget();
[[nodiscard]] FuzzTarget zplTarget();

} // namespace updatefacts
