// SPDX-License-Identifier: MIT
#include "validation/values/WarnOfAddress.h"

#include "document/text/AsciiText.h"
#include "validation/address/Address.h"
#include "validation/address/Host.h"

#include <algorithm>
#include <array>

namespace updatefacts {

namespace {

constexpr auto npos = std::string_view::npos;

/// "Session-ID" and "session_id" are one name.
std::string plainName(std::string_view name) {
    std::string result = lowerCase(name);
    std::erase_if(result, [](char c) { return std::string_view("-_.[]").find(c) != npos; });
    return result;
}

/// Of a log-in, however it is called: "share_token", "X-Amz-Signature".
bool isOfLogIn(const std::string &plain) {
    constexpr std::array endings = {"token", "secret", "signature", "credential", "password"};
    return std::ranges::any_of(endings, [&](const char *end) { return plain.ends_with(end); });
}

bool isPersonalName(const std::string &name, const std::vector<std::string> &names) {
    const std::string plain = plainName(name);
    return isOfLogIn(plain) || plain.ends_with("clid") || // of a click on an advertisement
           std::ranges::any_of(names,
                               [&](const std::string &known) { return plainName(known) == plain; });
}

bool isPersonalValue(const std::string &value) {
    static const Pattern mail("[^@\\s]+@[^@\\s]+\\.[A-Za-z]{2,}");
    static const Pattern webToken("eyJ[A-Za-z0-9_-]{10,}\\..*"); // RFC 7519
    return mail.matches(value) || webToken.matches(value);
}

/// What in the path is about a person: an address of mail, a token, what follows "/token/".
std::string personalIn(const std::vector<std::string> &path) {
    for (std::size_t i = 0; i < path.size(); ++i)
        if (isPersonalValue(path[i]) ||
            (i > 0 && !path[i].empty() && plainName(path[i - 1]).ends_with("token")))
            return path[i];
    return {};
}

void warnOfPersonalData(const FieldCheck &check, const Address &address) {
    for (const auto &[name, value] : parametersOf(address))
        if (isPersonalName(name, check.definitions.personalParameters) || isPersonalValue(value) ||
            isPersonalValue(name))
            check.warning("url.personal",
                          {argument::text("parameter", name.empty() ? value : name)});
    if (const std::string found = personalIn(segmentsOf(address)); !found.empty())
        check.warning("url.personal", {argument::text("parameter", found)});
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
