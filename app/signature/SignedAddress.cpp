// SPDX-License-Identifier: MIT
#include "signature/SignedAddress.h"

#include "document/text/AsciiText.h"
#include "validation/address/Address.h"
#include "validation/address/Host.h"

#include <QUrl>

#include <libpsl.h>

namespace updatefacts {

std::string hostOf(std::string_view address) {
    const std::string host(addressOf(address).host);
    const std::string ascii = QUrl::toAce(QString::fromStdString(host)).toStdString();
    return lowerCase(ascii.empty() ? host : ascii);
}

std::string boundTo(std::string_view address) {
    const std::string_view rest = addressOf(address).rest;
    const std::string path(rest.substr(0, rest.find_first_of("?#")));
    return hostOf(address) + (path.empty() ? "/" : path);
}

bool areOfHost(const Jwks &keys, std::string_view host) {
    return keys.host.empty() || hostOf("https://" + keys.host) == host;
}

std::string registrableDomain(std::string_view host) {
    const std::string name(host);
    const std::string_view topLevel = host.substr(host.rfind('.') + 1);
    if (topLevel.empty() || isAsciiDigit(topLevel.front())) // of an IP address, which has no owner
        return name;
    const char *domain = psl_registrable_domain(psl_builtin(), name.c_str());
    return domain ? domain : name;
}

} // namespace updatefacts
