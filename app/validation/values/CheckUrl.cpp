// SPDX-License-Identifier: MIT
#include "definitions/date/Digits.h"
#include "document/text/DecodeUtf8.h"
#include "validation/address/Address.h"
#include "validation/address/Host.h"
#include "validation/text/PrintableCharacter.h"
#include "validation/text/ShownText.h"
#include "validation/values/CheckOwnText.h"
#include "validation/values/FieldCheck.h"
#include "validation/values/WarnOfAddress.h"

#include <algorithm>

namespace updatefacts {

namespace {

/// What is wrong with an address, in the words that complete `"detail_url" ...`.
struct Fault {
    std::string what;
    std::string mend;
};

constexpr std::size_t worthRepeating = 200; ///< bytes of an address

bool isHexDigit(char c) {
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

bool isLetterOrDigit(char c) {
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/// Where the first character stands that RFC 3986 allows nowhere in an address.
std::size_t foreignCharacterIn(std::string_view text) {
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (c <= ' ' || c > '~' ||
            std::string_view("\"<>\\^`{|}").find(c) != std::string_view::npos)
            return i;
        if (c == '%' &&
            (i + 2 >= text.size() || !isHexDigit(text[i + 1]) || !isHexDigit(text[i + 2])))
            return i;
    }
    return std::string_view::npos;
}

Fault foreignCharacter(const std::string &text) {
    const std::size_t at = foreignCharacterIn(text);
    const DecodedCharacter character = decodeUtf8(std::string_view(text).substr(at));
    const std::string what = isBlank(character.code) ? "holds a blank"
                                                     : "holds a character that an address cannot "
                                                       "have: " +
                                                           describeCharacter(character.code);
    const std::string plain = unwrapped(text);
    if (plain.size() < worthRepeating && plain != text && !plain.empty() &&
        foreignCharacterIn(plain) == std::string::npos)
        return {what + ".", "Write " + plain + " and nothing around it."};
    if (character.code == '%')
        return {what + ".", "Write two hexadecimal digits behind each %; a % itself is %25."};
    return {what + ".", "Copy the address from the browser; letters of other scripts are written "
                        "with % or xn--."};
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
    const std::string_view rest =
        address.scheme.empty() ? text : std::string_view(text).substr(address.scheme.size() + 3);
    const std::size_t host = std::min(rest.find_first_not_of('/'), rest.size());
    const std::string whole = "https://" + std::string(rest.substr(host));
    if (text.size() > worthRepeating || !isPublicHost(addressOf(whole).host))
        return "Write the whole address of the page, from https:// on.";
    return "Write " + whole + ", and make sure that the page answers there.";
}

std::string mendForHost(std::string_view host) {
    if (host.empty())
        return "Write the whole address of the page, from https:// on.";
    return "Write a host name with a dot that everyone can look up, such as www.example.com; no IP "
           "address and no name of your own network.";
}

Fault faultOf(const std::string &text) {
    const Address address = addressOf(text);
    if (foreignCharacterIn(text) != std::string::npos)
        return foreignCharacter(text);
    if (isTwoAddresses(text))
        return {"holds two addresses, one right after the other.", "Leave one of them."};
    if (address.scheme != "https")
        return {"does not start with https://.", mendForScheme(text, address)};
    if (address.hasUserInfo)
        return {"holds a user name or password before the host.",
                "Take " + shown(std::string(address.userInfo) + '@') + " out."};
    if (!isPublicHost(address.host))
        return {"does not lead to a host that everyone can reach: " + shown(address.host) + ".",
                mendForHost(address.host)};
    const auto port = parseDigits(address.port);
    if (address.hasPort && (!port || *port < 1 || *port > 65535))
        return {"has a port that does not exist: " + shown(address.port) + ".",
                "Take the port out, or correct it."};
    return {};
}

} // namespace

void checkUrl(const FieldCheck &check) {
    if (!isText(check) || !isOwnValue(check))
        return;
    const Fault fault = faultOf(check.value.scalar);
    if (!fault.what.empty()) {
        check.error("url.invalid", check.name() + " " + fault.what, fault.mend);
        return;
    }
    if (!isOwnHost(check, addressOf(check.value.scalar).host))
        return;
    warnOfAddress(check);
    checkText(check);
}

} // namespace updatefacts
