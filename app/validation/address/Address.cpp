// SPDX-License-Identifier: MIT
#include "validation/address/Address.h"

#include "document/text/SplitText.h"

#include <algorithm>
#include <charconv>

namespace updatefacts {

namespace {

bool isHexDigit(char c) {
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

/// Percent-encoded characters resolved (RFC 3986 section 2.1).
std::string decoded(std::string_view text) {
    std::string result;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto code = encodedAt(text, i);
        result += code ? static_cast<char>(*code) : text[i];
        i += code ? 2 : 0;
    }
    return result;
}

std::vector<Parameter> parametersWithin(const Address &address, int depth);

/// "name=value" pairs between the separators; those of an address in a value, too, down to a depth.
void addParameters(std::string_view text, int depth, std::vector<Parameter> &parameters) {
    for (std::size_t at = 0; at <= text.size();) {
        const std::size_t stop = std::min(text.find_first_of("&;", at), text.size());
        const std::string_view part = text.substr(at, stop - at);
        at = stop + 1;
        if (part.find_first_not_of('=') == std::string_view::npos) // nothing, or "="
            continue;
        const std::size_t end = std::min(part.find('='), part.size());
        parameters.push_back({percentDecoded(part.substr(0, end)),
                              percentDecoded(part.substr(std::min(end + 1, part.size())))});
        const std::string value = parameters.back().value;
        if (const Address inner = addressOf(value); depth > 0 && !inner.host.empty())
            for (Parameter &parameter : parametersWithin(inner, depth - 1))
                parameters.push_back(std::move(parameter));
    }
}

std::vector<Parameter> parametersWithin(const Address &address, int depth) {
    std::vector<Parameter> parameters;
    std::string_view rest = address.rest;
    if (const std::size_t fragment = rest.find('#'); fragment != std::string_view::npos) {
        const std::string_view text = rest.substr(fragment + 1);
        addParameters(text.substr(text.find('?') + 1), depth, parameters); // "#/page?token=1" too
        rest = rest.substr(0, fragment);
    }
    if (const std::size_t query = rest.find('?'); query != std::string_view::npos) {
        addParameters(rest.substr(query + 1), depth, parameters);
        rest = rest.substr(0, query);
    }
    for (const std::string_view segment : splitText(rest, '/'))
        if (const std::size_t matrix = segment.find(';'); matrix != std::string_view::npos)
            addParameters(segment.substr(matrix + 1), depth, parameters);
    return parameters;
}

} // namespace

std::optional<unsigned> encodedAt(std::string_view text, std::size_t at) {
    if (text[at] != '%' || at + 2 >= text.size() || !isHexDigit(text[at + 1]) ||
        !isHexDigit(text[at + 2]))
        return std::nullopt;
    unsigned code = 0;
    std::from_chars(text.data() + at + 1, text.data() + at + 3, code, 16);
    return code;
}

std::string percentDecoded(std::string_view text) {
    constexpr int most = 4;
    std::string result = decoded(text);
    for (int i = 0; i < most && decoded(result) != result; ++i)
        result = decoded(result);
    return result;
}

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

std::vector<Parameter> parametersOf(const Address &address) {
    constexpr int deepest = 3; // addresses within each other
    return parametersWithin(address, deepest);
}

std::vector<std::string> segmentsOf(const Address &address) {
    std::vector<std::string> segments;
    for (const std::string_view segment :
         splitText(address.rest.substr(0, address.rest.find_first_of("?#")), '/'))
        segments.push_back(percentDecoded(segment));
    return segments;
}

} // namespace updatefacts
