// SPDX-License-Identifier: MIT
#include "collect/net/SameRegistrant.h"

#include "signature/SignedAddress.h"

namespace updatefacts {

bool isSameRegistrant(const std::string &host, const std::string &other) {
    return registrableDomain(host) == registrableDomain(other);
}

} // namespace updatefacts
