// SPDX-License-Identifier: MIT
#include "definitions/Digits.h"
#include "validation/Address.h"
#include "validation/FieldCheck.h"

#include <algorithm>

namespace updatefacts {

namespace {

/// What is wrong with an address, in the words that complete `"detail_url" ...`.
struct Fault {
    std::string what;
    std::string mend;
};

bool isHexDigit(char c) {
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

bool isLetterOrDigit(char c) {
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/// Characters that RFC 3986 allows nowhere in an address.
bool hasForeignCharacter(std::string_view text) {
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (c <= ' ' || c > '~' ||
            std::string_view("\"<>\\^`{|}").find(c) != std::string_view::npos)
            return true;
        if (c == '%' &&
            (i + 2 >= text.size() || !isHexDigit(text[i + 1]) || !isHexDigit(text[i + 2])))
            return true;
    }
    return false;
}

/// Whether another address begins right after a letter or digit: two were run together. One that
/// is part of the first, as of an archive, follows a "/" or "=".
bool isTwoAddresses(std::string_view text) {
    for (std::size_t at = text.find("://", 1); at != std::string_view::npos;
         at = text.find("://", at + 1)) {
        const std::string_view before = text.substr(0, at);
        const std::size_t scheme = before.ends_with("https")  ? at - 5
                                   : before.ends_with("http") ? at - 4
                                                              : 0;
        if (scheme > 0 && isLetterOrDigit(text[scheme - 1]))
            return true;
    }
    return false;
}

std::string mendForScheme(const std::string &text, const Address &address) {
    constexpr std::size_t longest = 200; // as far as an address is worth repeating
    if (text.size() > longest)
        return "Let it start with https://.";
    if (address.scheme.empty())
        return "Write https:// before it: https://" + text + ".";
    return "Write https://" + text.substr(address.scheme.size() + 3) +
           ", and make sure that the page answers there.";
}

Fault faultOf(const std::string &text) {
    const Address address = addressOf(text);
    if (hasForeignCharacter(text))
        return {"holds a space or a character that an address cannot have.",
                "Copy the address from the browser; letters of other scripts are written with % or "
                "xn--."};
    if (isTwoAddresses(text))
        return {"holds two addresses, one right after the other.", "Leave one of them."};
    if (address.scheme != "https")
        return {"does not start with https://.", mendForScheme(text, address)};
    if (address.hasUserInfo)
        return {"holds a user name or password before the host.",
                "Take " + shown(std::string(address.userInfo) + '@') + " out."};
    if (!isPublicHost(address.host))
        return {"does not lead to a host that everyone can reach: " + shown(address.host) + ".",
                "Write a host name with a dot, such as www.example.com."};
    const auto port = parseDigits(address.port);
    if (address.hasPort && (!port || *port < 1 || *port > 65535))
        return {"has a port that does not exist: " + shown(address.port) + ".",
                "Take the port out, or correct it."};
    return {};
}

bool isHost(std::string_view host, const std::string &listed) {
    std::string plain(host);
    std::ranges::transform(plain, plain.begin(), [](char c) {
        return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    });
    return plain == listed || plain == "www." + listed;
}

void warnOfAddress(const FieldCheck &check) {
    const Address address = addressOf(check.value.scalar);
    for (const std::string &host : check.definitions.shortenerHosts)
        if (isHost(address.host, host))
            check.warning("url.shortener",
                          check.name() + " hides where it leads: " + host +
                              " shortens other addresses and may stop doing so.",
                          "Use a short address on your own domain.");
    const auto &personal = check.definitions.personalParameters;
    for (const std::string &name : parametersOf(address))
        if (std::ranges::find(personal, name) != personal.end())
            check.warning("url.personal",
                          check.name() + " carries \"" + name +
                              "\", which looks like data about a person or a campaign.",
                          "Take it out; the page must open without personal data.");
}

/// The part before the "@" of an address that needs no quotes (RFC 5321 section 4.1.2, Dot-string).
bool isMailName(std::string_view name) {
    static const Pattern shape(
        "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*");
    return name.size() <= 64 && shape.matches(name);
}

void checkEmail(const FieldCheck &check) {
    const std::string &text = check.value.scalar;
    const std::size_t at = text.rfind('@');
    const bool prefixed = text.starts_with("mailto:");
    if (!prefixed && isMailName(text.substr(0, at)) && isPublicHost(text.substr(at + 1)))
        return checkText(check);
    check.error("email.invalid", check.name() + " is no e-mail address.",
                prefixed ? "Write it without mailto: " + text.substr(7) + "."
                         : "Write it as name@example.com, or give a page that starts with "
                           "https://.");
}

} // namespace

void checkUrl(const FieldCheck &check) {
    if (!isText(check))
        return;
    const Fault fault = faultOf(check.value.scalar);
    if (!fault.what.empty()) {
        check.error("url.invalid", check.name() + " " + fault.what, fault.mend);
        return;
    }
    warnOfAddress(check);
    checkText(check);
}

void checkEmailOrUrl(const FieldCheck &check) {
    if (!isText(check))
        return;
    const std::string &text = check.value.scalar;
    if (text.find("://") == std::string::npos && text.find('@') != std::string::npos)
        checkEmail(check);
    else
        checkUrl(check);
}

} // namespace updatefacts
