// SPDX-License-Identifier: MIT
#include "desktop/form/FormPart.h"

#include <algorithm>

namespace updatefacts {

bool leadsInto(const Pointer &place, const Pointer &pointer) {
    const std::vector<std::string> &outer = place.tokens();
    const std::vector<std::string> &inner = pointer.tokens();
    return outer.size() <= inner.size() && std::equal(outer.begin(), outer.end(), inner.begin());
}

} // namespace updatefacts
