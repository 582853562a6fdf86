// SPDX-License-Identifier: MIT
#include "collect/net/SameRegistrant.h"

#include "signature/SignedAddress.h"

#include <QHostAddress>

namespace updatefacts {

bool isSameRegistrant(const std::string &host, const std::string &other) {
    const bool isNumber = !QHostAddress(QString::fromStdString(host)).isNull();
    return isNumber ? host == other : registrableDomain(host) == registrableDomain(other);
}

} // namespace updatefacts
