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
            check.warning("url.personal",
                          check.name() + " carries " + shown(parameter.name) +
                              ", which looks like data about a person, a campaign or a log-in.",
                          "Take it out; the page must open for everyone without it.");
}

void warnOfHost(const FieldCheck &check, const Address &address) {
    const auto shortener =
        std::ranges::find_if(check.definitions.shortenerHosts, [&](const std::string &host) {
            const std::string plain = lowerCase(address.host);
            return plain == host || plain == "www." + host;
        });
    if (shortener != check.definitions.shortenerHosts.end())
        check.warning("url.shortener",
                      check.name() + " hides where it leads: " + *shortener +
                          " shortens other addresses and may stop doing so.",
                      "Use a short address on your own domain.");
    if (const std::string shownAs = lookAlikeOf(address.host); !shownAs.empty())
        check.warning("url.look_alike",
                      check.name() +
                          " leads to a host with letters that look like Latin ones but "
                          "are others: " +
                          shown(shownAs) + ".",
                      "Check that it is your own; readers take it for another one.");
}

} // namespace

void warnOfAddress(const FieldCheck &check) {
    const std::string &text = check.value.scalar;
    const Address address = addressOf(text);
    warnOfHost(check, address);
    warnOfPersonalData(check, address);
    if (address.hasPort && address.port != "443")
        check.warning("url.port",
                      check.name() + " names the port " + std::string(address.port) +
                          ", which many networks do not let through.",
                      "Let the page answer without a port.");
    if (std::string_view(".,;:!'*").find(text.back()) != std::string_view::npos ||
        (text.back() == ')' && text.find('(') == std::string::npos))
        check.warning("url.ending",
                      check.name() + " ends with " + quoted(text.substr(text.size() - 1)) +
                          ", as at the end of a sentence.",
                      "Take it out if it does not belong to the address.");
}

bool isOwnHost(const FieldCheck &check, std::string_view host) {
    if (isExampleHost(host)) {
        check.error("url.placeholder",
                    check.name() + " is an address of examples: " + shown(host) +
                        " never belongs to a maker.",
                    "Write your own address.");
        return false;
    }
    if (!isSampleHost(host))
        return true;
    const std::string sentence =
        check.name() + " leads to " + shown(host) + ", a name for samples that nobody can reach.";
    const std::string mend = "Write your own address before you print.";
    if (!check.isSample)
        check.warning("url.sample", sentence, mend);
    else if (check.pointer == Pointer().child("detail_url")) // once is enough
        check.note("url.sample", sentence, mend);
    return true;
}

} // namespace updatefacts
