// SPDX-License-Identifier: MIT
#include "output/edit/OrderOfKeys.h"

namespace updatefacts {

YamlLayout orderOfKeys(const Value &root) {
    YamlLayout layout;
    layout.groups.emplace_back();
    for (const Member &member : root.map)
        layout.groups.back().keys.push_back({member.key, {}, {}});
    return layout;
}

} // namespace updatefacts
