// SPDX-License-Identifier: MIT
#include "label/template/ReadNames.h"

namespace updatefacts {

TextStyle styleOf(MapReader &map, const NodeContext &context, const std::string &name) {
    const auto found = context.styles.find(name);
    if (found != context.styles.end())
        return found->second;
    map.fail("style", "template.wrong:style", {argument::text("name", name)});
    return {};
}

std::vector<std::string> readRows(MapReader &map, const NodeContext &context) {
    std::vector<std::string> rows = map.texts("rows");
    for (const std::string &row : rows)
        if (!context.common->rows.contains(row))
            map.fail("rows", "template.wrong:row", {argument::text("name", row)});
    return rows;
}

} // namespace updatefacts
