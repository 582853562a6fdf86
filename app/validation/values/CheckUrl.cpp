// SPDX-License-Identifier: MIT
#include "definitions/date/Digits.h"
#include "document/text/AsciiText.h"
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

/// What is wrong with an address: a case of url.invalid; no message when nothing is.
struct AddressFault {
    const char *message = nullptr;
    ArgumentList arguments{};
};

constexpr std::size_t worthRepeating = 200; ///< bytes of an address

bool isControl(unsigned code) {
    return code < 0x20 || code == 0x7F;
}

/// Where the first character stands that RFC 3986 allows nowhere in an address.
std::size_t foreignCharacterIn(std::string_view text) {
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (c <= ' ' || c > '~' ||
            std::string_view("\"<>\\^`{|}").find(c) != std::string_view::npos)
            return i;
        if (const auto code = encodedAt(text, i); c == '%' && (!code || isControl(*code)))
            return i;
    }
    return std::string_view::npos;
}

AddressFault foreignCharacter(const std::string &text) {
    const std::size_t at = foreignCharacterIn(text);
    const DecodedCharacter character = decodeUtf8(std::string_view(text).substr(at));
    const std::string plain = unwrapped(text);
    const ArgumentList arguments = {argument::plain("character", describeCharacter(character.code)),
                                    argument::plain("address", plain)};
    if (plain.size() < worthRepeating && plain != text && !plain.empty() &&
        foreignCharacterIn(plain) == std::string::npos)
        return {"url.invalid:marks", arguments};
    if (character.code == '%')
        return {encodedAt(text, at) ? "url.invalid:control" : "url.invalid:percent"};
    return {isBlank(character.code) ? "url.invalid:blank" : "url.invalid:character", arguments};
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
        if (scheme > 0 && isAsciiLetterOrDigit(text[scheme - 1]))
            return true;
    }
    return false;
}

AddressFault noHttps(const std::string &text, const Address &address) {
    const std::string_view rest =
        address.scheme.empty() ? text : std::string_view(text).substr(address.scheme.size() + 3);
    const std::size_t host = std::min(rest.find_first_not_of('/'), rest.size());
    const std::string whole = "https://" + std::string(rest.substr(host));
    if (text.size() > worthRepeating || !isPublicHost(addressOf(whole).host))
        return {"url.invalid:scheme"};
    return {"url.invalid:no_https", {argument::plain("address", whole)}};
}

AddressFault faultOf(const std::string &text) {
    const Address address = addressOf(text);
    if (foreignCharacterIn(text) != std::string::npos)
        return foreignCharacter(text);
    if (isTwoAddresses(text))
        return {"url.invalid:two"};
    if (address.scheme != "https")
        return noHttps(text, address);
    if (address.hasUserInfo)
        return {"url.invalid:user", {argument::text("user", std::string(address.userInfo) + '@')}};
    if (address.host.empty())
        return {"url.invalid:no_host"};
    if (!isPublicHost(address.host))
        return {"url.invalid:host", {argument::text("host", address.host)}};
    const auto port = parseDigits(address.port);
    if (address.hasPort && (!port || *port < 1 || *port > 65535))
        return {"url.invalid:port", {argument::text("port", address.port)}};
    return {};
}

} // namespace

void checkUrl(const FieldCheck &check) {
    if (!isText(check) || !isOwnValue(check))
        return;
    if (const AddressFault fault = faultOf(check.value.scalar); fault.message)
        return check.error(fault.message, fault.arguments);
    if (!isOwnHost(check, addressOf(check.value.scalar).host))
        return;
    warnOfAddress(check);
    checkText(check);
}

} // namespace updatefacts
