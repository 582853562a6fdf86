// SPDX-License-Identifier: MIT
#include "disclosure/DigitalLink.h"

#include <algorithm>

namespace updatefacts {

namespace {

constexpr auto npos = std::string_view::npos;

/// The digits with which the text begins, when nothing else stands before the next "/".
std::string_view numberAt(std::string_view text) {
    constexpr std::size_t shortest = 8;
    constexpr std::size_t longest = 14;
    const std::string_view segment = text.substr(0, text.find('/'));
    const bool isNumber = segment.find_first_not_of("0123456789") == npos;
    const bool isLong = segment.size() >= shortest && segment.size() <= longest;
    return isNumber && isLong ? segment : std::string_view();
}

} // namespace

std::string_view originOf(std::string_view address) {
    const std::size_t scheme = address.find("://");
    const std::size_t host = scheme == npos ? 0 : scheme + 3;
    return address.substr(0, address.find_first_of("/?#", host));
}

std::optional<DigitalLink> digitalLinkOf(std::string_view address) {
    const std::string_view origin = originOf(address);
    const std::string_view rest = address.substr(origin.size());
    const std::string_view path = rest.substr(0, rest.find_first_of("?#"));
    for (const std::string_view key : {"/01/", "/gtin/"})
        for (std::size_t at = path.find(key); at != npos; at = path.find(key, at + 1)) {
            const std::size_t begin = at + key.size();
            const std::string_view number = numberAt(path.substr(begin));
            if (!number.empty())
                return DigitalLink{origin, path.substr(0, at), number,
                                   path.substr(begin + number.size()), rest.substr(path.size())};
        }
    return std::nullopt;
}

} // namespace updatefacts
