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

void reportNoMail(const FieldCheck &check) {
    const std::string &text = check.value.scalar;
    const std::string plain = unwrapped(text.starts_with("mailto:") ? text.substr(7) : text);
    const std::string page = "https://" + text;
    if (plain != text && isMail(plain))
        check.error("email.invalid:marks", {argument::plain("address", plain)});
    else if (std::ranges::count(text, '@') > 1)
        check.error("email.invalid:two");
    else if (text.find('@') != std::string::npos)
        check.error("email.invalid:shape");
    else if (isPublicHost(addressOf(page).host) && text.size() < 100)
        check.error("email.invalid:host",
                    {argument::plain("page", page), argument::plain("host", addressOf(page).host)});
    else
        check.error("email.invalid:neither");
}

void checkEmail(const FieldCheck &check) {
    const std::string &text = check.value.scalar;
    if (!isMail(text))
        return reportNoMail(check);
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
