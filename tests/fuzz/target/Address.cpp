// SPDX-License-Identifier: MIT
#include "validation/address/Address.h"

#include "collect/items/ReadItems.h"
#include "collect/net/SameRegistrant.h"
#include "collect/net/WebAddress.h"
#include "disclosure/DigitalLink.h"
#include "fuzz/Targets.h"
#include "signature/SignedAddress.h"
#include "site/tree/SitePath.h"
#include "validation/address/Host.h"

namespace updatefacts {

namespace {

/// Digital link, host and parameters are looked at as a disclosure's addresses are.
void readParts(std::string_view text) {
    const Address address = addressOf(text);
    static_cast<void>(isPublicHost(address.host));
    static_cast<void>(isExampleHost(address.host));
    static_cast<void>(lookAlikeOf(address.host));
    static_cast<void>(parametersOf(address));
    static_cast<void>(segmentsOf(address));
    mustHold(percentDecoded(text).size() <= text.size(), "decoding makes no text longer");
    if (const auto link = digitalLinkOf(text)) {
        mustHold(link->number.size() >= 8 && link->number.size() <= 14, "a GTIN has its digits");
        const std::string start = std::string(link->origin).append(link->stem);
        mustHold(text.starts_with(start), "a digital link begins with its stem");
        mustHold(text.ends_with(std::string(link->qualifiers).append(link->rest)),
                 "a digital link ends with what qualifies it");
    }
}

void run(std::string_view bytes) {
    readParts(bytes);
    const std::string text(bytes);
    mustHold(registrableDomain(hostOf(boundTo(text))).size() <= boundTo(text).size() + 1,
             "a domain is a part of its host");
    if (const auto web = webAddressOf(bytes)) {
        const auto again = webAddressOf(web->text);
        mustHold(again && again->text == web->text && again->host == web->host,
                 "an address that is asked for is one");
        const std::string folder = web->folder();
        mustHold(folder.find('/') == std::string::npos && folder != ".." && folder != "." &&
                     !folder.empty() && folder.find('\0') == std::string::npos,
                 "a server has a folder of its own");
        static_cast<void>(isSameRegistrant(web->host, "brewster.example"));
    }
    if (const auto path = sitePathOf(text)) {
        const std::string page = "/" + path->folder + path->page("de") + "/";
        mustHold(page.find("/../") == std::string::npos && page.find('\0') == std::string::npos,
                 "a page lies below its site");
    }
    static const auto base = webAddressOf("https://brewster.example/a/b.html");
    static_cast<void>(webAddressOf(bytes, *base));
    static_cast<void>(itemOf(bytes, usualResolver));
}

std::vector<std::string> seeds() {
    return {
        "https://id.brewster.example/uk/01/09520000001704/10/ABC?17=290101#top",
        "https://brewster.example/gtin/9520000001704",
        "https://www.brewster.co.uk:8443/p;a=1/x%2e%2E/y?to=https%3A%2F%2Fb.example%2F%3Ft%3D1#k=2",
        "https://user:secret@xn--80ak6aa92e.com/index.html",
        "https://0x7f.1/",
        "https://[2001:db8::1]:443/",
        "http://127.0.0.1/%00",
        "https://m\xC3\xBCller.example/stra\xC3\x9F\x65?q=\xE6\xB0\xB4",
        "09520000001704",
        "//cdn.example/a",
        "../../etc/passwd",
        "?q",
        "#top"};
}

} // namespace

FuzzTarget addressTarget() {
    return {"address",
            run,
            seeds,
            "/?&#;:.@",
            {"https://", "http:", "/01/",           "/gtin/",       "%25",
             "%2F",      "%00",   "xn--",           ".example",     "@",
             "[::1]",    ":0",    ":99999",         "\xE3\x80\x82", "..",
             "//",       "\\",    "09520000001704", "=https://",    "co.uk"},
            20'000,
            1024};
}

} // namespace updatefacts
