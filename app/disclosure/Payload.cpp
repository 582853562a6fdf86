// SPDX-License-Identifier: MIT
#include "disclosure/Payload.h"

#include <algorithm>

namespace updatefacts {

namespace {

/// "https://host:port" of an absolute address.
std::string_view originOf(std::string_view url) {
    const std::size_t scheme = url.find("://");
    const std::size_t host = scheme == std::string_view::npos ? 0 : scheme + 3;
    return url.substr(0, url.find_first_of("/?#", host));
}

} // namespace

std::string payloadOf(const Disclosure &disclosure) {
    constexpr std::size_t length = 14;
    const std::string url = disclosure.text("detail_url");
    const std::string gtin = disclosure.text("gtin");
    if (gtin.empty())
        return url;
    const std::string zeros(length - std::min(length, gtin.size()), '0');
    return std::string(originOf(url)) + "/01/" + zeros + gtin;
}

} // namespace updatefacts
