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
};

/// The nodes listed under `body`; every fault is a finding.
[[nodiscard]] Nodes readBody(MapReader &map, const NodeContext &context);

} // namespace updatefacts
