// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace updatefacts {

/// An address that a web server can be asked for.
struct WebAddress {
    std::string text;   ///< all of it, percent-encoded, without fragment
    std::string scheme; ///< "https" or "http"
    std::string host;   ///< lower case, Punycode; an IPv6 address without brackets
    int port = 0;
    std::string path; ///< "/" at least, percent-encoded, without query

    /// The folder of a library for what comes from there: the host, and "+8443" where the port is
    /// not the scheme's own; ":" of IPv6 as "-".
    [[nodiscard]] std::string folder() const;
    /// Tells servers apart: "https://host:443".
    [[nodiscard]] std::string server() const;
};

/// Nothing where it is none: another scheme, no host, a user name in it.
[[nodiscard]] std::optional<WebAddress> webAddressOf(std::string_view text);
/// What a reference means in what was found at an address (RFC 3986, section 5).
[[nodiscard]] std::optional<WebAddress> webAddressOf(std::string_view reference,
                                                     const WebAddress &base);

} // namespace updatefacts
