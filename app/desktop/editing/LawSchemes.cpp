// SPDX-License-Identifier: MIT
#include "desktop/editing/LawSchemes.h"

namespace updatefacts {

std::vector<const Profile *> lawSchemes(const Value &root) {
    const Scope scope{root, nullptr, nullptr, {}};
    std::vector<const Profile *> schemes;
    for (const Profile &profile : builtInDefinitions().profiles)
        if (profile.law && holds(*profile.law, scope) && holds(profile.scope, scope))
            schemes.push_back(&profile);
    return schemes;
}

} // namespace updatefacts
