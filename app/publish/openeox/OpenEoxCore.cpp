// SPDX-License-Identifier: MIT
#include "publish/openeox/OpenEoxCore.h"

#include <algorithm>

namespace updatefacts {

const OpenEoxEntry *OpenEoxCore::find(std::string_view key) const {
    const auto found = std::ranges::find(entries, key, &OpenEoxEntry::key);
    return found == entries.end() ? nullptr : &*found;
}

} // namespace updatefacts
