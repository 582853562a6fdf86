// SPDX-License-Identifier: MIT
#include "validation/address/Address.h"
#include "validation/address/Host.h"
#include "validation/text/ShownText.h"
#include "validation/values/CheckOwnText.h"
#include "validation/values/WarnOfAddress.h"

#include <algorithm>

namespace updatefacts {

namespace {

/// The part before the "@" of an address that needs no quotes (RFC 5321 section 4.1.2, Dot-string).
bool isMailName(std::string_view name) {
    static const Pattern shape(
        "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*");
    return name.size() <= 64 && shape.matches(name);
}

bool isMail(std::string_view text) {
    const std::size_t at = text.rfind('@');
    return at != std::string_view::npos && isMailName(text.substr(0, at)) &&
           isPublicHost(text.substr(at + 1));
}

std::string mendForMail(const std::string &text) {
    const std::string plain = unwrapped(text.starts_with("mailto:") ? text.substr(7) : text);
    if (plain != text && isMail(plain))
        return "Write " + plain + " and nothing around it.";
    if (std::ranges::count(text, '@') > 1)
        return "Write one e-mail address.";
    if (text.find('@') != std::string::npos)
        return "Write it as name@host, such as name@example.com.";
    if (isPublicHost(addressOf("https://" + text).host) && text.size() < 100)
        return "Write https://" + text + " for a page, or name@" +
               std::string(addressOf("https://" + text).host) + " for an e-mail address.";
    return "Write an e-mail address such as name@example.com, or a page that starts with "
           "https://.";
}

void checkEmail(const FieldCheck &check) {
    const std::string &text = check.value.scalar;
    if (!isMail(text)) {
        const bool isMeant = text.find('@') != std::string::npos;
        check.error("email.invalid",
                    check.name() +
                        (isMeant ? " is no e-mail address."
                                 : " is neither an e-mail address nor an address of a page."),
                    mendForMail(text));
        return;
    }
    if (isOwnHost(check, text.substr(text.rfind('@') + 1)))
        checkText(check);
}

} // namespace

void checkEmailOrUrl(const FieldCheck &check) {
    if (!isText(check) || !isOwnValue(check))
        return;
    if (check.value.scalar.find("://") == std::string::npos)
        checkEmail(check);
    else
        checkUrl(check);
}

} // namespace updatefacts
