// SPDX-License-Identifier: MIT
#include "definitions/Profile.h"

namespace updatefacts {

std::string_view idOf(std::optional<Scheme::Evidence> evidence) {
    if (!evidence)
        return {};
    return *evidence == Scheme::Evidence::primary ? "primary" : "secondary";
}

std::vector<Demand> Profile::demandsOn(const Value &root) const {
    return otherWay && holds(otherWay->when, root) ? std::vector<Demand>() : demands;
}

const std::vector<ProfileRule> &Profile::rulesFor(const Value &root) const {
    return otherWay && holds(otherWay->when, root) ? otherWay->rules : rules;
}

} // namespace updatefacts
