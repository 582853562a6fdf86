// SPDX-License-Identifier: MIT
#pragma once

#include "document/tree/MapReader.h"
#include "label/template/TemplateData.h"

#include <map>
#include <string>

namespace updatefacts {

/// A map of styles, each on top of the one of the same name in `base`.
[[nodiscard]] std::map<std::string, TextStyle>
readStyles(MapReader map, const std::map<std::string, TextStyle> &base);

} // namespace updatefacts
