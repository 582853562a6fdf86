// SPDX-License-Identifier: MIT
#include "disclosure/Payload.h"

#include "disclosure/DigitalLink.h"
#include "disclosure/Gtin.h"

namespace updatefacts {

std::string payloadOf(const Disclosure &disclosure) {
    const std::string url = disclosure.text("detail_url");
    const std::string gtin = disclosure.text("gtin");
    const std::string choice = disclosure.text("code_leads_to");
    if (url.empty() || gtin.empty() || choice == "page")
        return url;
    const auto link = digitalLinkOf(url);
    if (choice == "gs1_digital_link" && link && gtin14Of(link->number) == gtin14Of(gtin))
        return url;
    return std::string(originOf(url)) + "/01/" + gtin14Of(gtin);
}

std::string printedFingerprint(const Disclosure &disclosure) {
    const std::string &fingerprint = disclosure.fingerprint();
    return '#' + fingerprint.substr(0, 4) + ' ' + fingerprint.substr(4, 4) + ' ' +
           fingerprint.substr(8, 4);
}

std::string addressInWords(const Disclosure &disclosure) {
    const std::string shortUrl = disclosure.text("short_url");
    return shortUrl.empty() ? payloadOf(disclosure) : shortUrl;
}

} // namespace updatefacts
