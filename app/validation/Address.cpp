// SPDX-License-Identifier: MIT
#include "validation/Address.h"

#include <algorithm>
#include <cctype>

namespace updatefacts {

namespace {

std::vector<std::string_view> split(std::string_view text, char separator) {
    std::vector<std::string_view> parts;
    while (true) {
        const std::size_t end = text.find(separator);
        parts.push_back(text.substr(0, end));
        if (end == std::string_view::npos)
            return parts;
        text.remove_prefix(end + 1);
    }
}

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

bool isLetterOrDigit(char c) {
    return isDigit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

std::string lower(std::string_view text) {
    std::string result(text);
    for (char &c : result)
        if (c >= 'A' && c <= 'Z')
            c = static_cast<char>(c - 'A' + 'a');
    return result;
}

/// One part of a host name between its dots (RFC 1123 section 2.1).
bool isLabel(std::string_view label) {
    return !label.empty() && label.size() <= 63 && label.front() != '-' && label.back() != '-' &&
           std::ranges::all_of(label, [](char c) { return isLetterOrDigit(c) || c == '-'; });
}

} // namespace

Address addressOf(std::string_view text) {
    Address address;
    const std::size_t scheme = text.find("://");
    if (scheme == std::string_view::npos)
        return address;
    address.scheme = text.substr(0, scheme);
    text.remove_prefix(scheme + 3);
    const std::size_t end = std::min(text.find_first_of("/?#"), text.size());
    std::string_view authority = text.substr(0, end);
    address.rest = text.substr(end);
    if (const std::size_t at = authority.rfind('@'); at != std::string_view::npos) {
        address.hasUserInfo = true;
        address.userInfo = authority.substr(0, at);
        authority.remove_prefix(at + 1);
    }
    const std::size_t port =
        authority.starts_with('[') ? authority.find("]:") : authority.find(':');
    if (port != std::string_view::npos) {
        const std::size_t colon = authority.find(':', authority.starts_with('[') ? port : 0);
        address.hasPort = true;
        address.port = authority.substr(colon + 1);
        authority = authority.substr(0, colon);
    }
    address.host = authority;
    return address;
}

std::vector<std::string> parametersOf(const Address &address) {
    std::vector<std::string> names;
    const std::string_view rest = address.rest.substr(0, address.rest.find('#'));
    const std::size_t query = rest.find('?');
    if (query == std::string_view::npos)
        return names;
    for (const std::string_view part : split(rest.substr(query + 1), '&'))
        names.push_back(lower(part.substr(0, part.find('='))));
    return names;
}

bool isPublicHost(std::string_view host) {
    const std::vector<std::string_view> labels = split(host, '.');
    if (labels.size() < 2 || host.size() > 253 || !std::ranges::all_of(labels, isLabel))
        return false;
    const std::string last = lower(labels.back());
    return last != "localhost" && last != "local" && !std::ranges::all_of(last, isDigit);
}

} // namespace updatefacts
