// SPDX-License-Identifier: MIT
#include "validation/values/WarnOfAddress.h"

#include "validation/address/Address.h"
#include "validation/address/Host.h"

#include <algorithm>

namespace updatefacts {

namespace {

/// "Session-ID" and "session_id" are one name.
std::string plainName(std::string_view name) {
    std::string result = lowerCase(name);
    std::erase_if(result, [](char c) { return c == '-' || c == '_' || c == '.'; });
    return result;
}

bool isPersonal(const Parameter &parameter, const std::vector<std::string> &names) {
    static const Pattern mail("[^@\\s]+@[^@\\s]+\\.[A-Za-z]{2,}");
    static const Pattern webToken("eyJ[A-Za-z0-9_-]{10,}\\..*"); // RFC 7519
    const std::string name = plainName(parameter.name);
    return mail.matches(parameter.value) || webToken.matches(parameter.value) ||
           std::ranges::any_of(names,
                               [&](const std::string &known) { return plainName(known) == name; });
}

void warnOfPersonalData(const FieldCheck &check, const Address &address) {
    for (const Parameter &parameter : parametersOf(address))
        if (isPersonal(parameter, check.definitions.personalParameters))
            check.warning("url.personal", {argument::text("parameter", parameter.name)});
}

void warnOfHost(const FieldCheck &check, const Address &address) {
    const auto shortener =
        std::ranges::find_if(check.definitions.shortenerHosts, [&](const std::string &host) {
            const std::string plain = lowerCase(address.host);
            return plain == host || plain == "www." + host;
        });
    if (shortener != check.definitions.shortenerHosts.end())
        check.warning("url.shortener", {argument::plain("host", *shortener)});
    if (const std::string shownAs = lookAlikeOf(address.host); !shownAs.empty())
        check.warning("url.look_alike", {argument::text("host", shownAs)});
}

} // namespace

void warnOfAddress(const FieldCheck &check) {
    const std::string &text = check.value.scalar;
    const Address address = addressOf(text);
    warnOfHost(check, address);
    warnOfPersonalData(check, address);
    if (address.hasPort && address.port != "443")
        check.warning("url.port", {argument::plain("port", address.port)});
    if (std::string_view(".,;:!'*").find(text.back()) != std::string_view::npos ||
        (text.back() == ')' && text.find('(') == std::string::npos))
        check.warning("url.ending", {argument::text("mark", text.substr(text.size() - 1))});
}

bool isOwnHost(const FieldCheck &check, std::string_view host) {
    if (isExampleHost(host)) {
        check.error("url.placeholder", {argument::text("host", host)});
        return false;
    }
    if (!isSampleHost(host))
        return true;
    if (!check.isSample)
        check.warning("url.sample", {argument::text("host", host)});
    else if (check.pointer == Pointer().child("detail_url")) // once is enough
        check.note("url.sample", {argument::text("host", host)});
    return true;
}

} // namespace updatefacts
