// SPDX-License-Identifier: MIT
#pragma once

#include "document/tree/MapReader.h"
#include "label/template/TemplateData.h"

#include <map>
#include <string>
#include <vector>

namespace updatefacts {

/// What the nodes of one template may refer to.
struct NodeContext {
    const CommonData *common = nullptr;
    std::map<std::string, TextStyle> styles;
    std::vector<std::string> drop;
    bool isDocument = false; ///< has items instead of a label's sections
};

/// The style of that name; a fault is a finding.
[[nodiscard]] TextStyle styleOf(MapReader &map, const NodeContext &context,
                                const std::string &name);

/// The ids under "rows"; one that common.yaml does not name is a finding.
[[nodiscard]] std::vector<std::string> readRows(MapReader &map, const NodeContext &context);

} // namespace updatefacts
