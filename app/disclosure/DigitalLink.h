// SPDX-License-Identifier: MIT
#pragma once

#include <concepts>
#include <optional>
#include <string>
#include <string_view>

namespace updatefacts {

/// The parts of an address that is a GS1 Digital Link with a GTIN (GS1 Digital Link Standard: URI
/// Syntax, section 4): "https://id.brewster.example/uk/01/09520000001704/10/ABC?17=290101#top".
struct DigitalLink {
    std::string_view origin;     ///< "https://id.brewster.example"
    std::string_view stem;       ///< "/uk", or empty
    std::string_view number;     ///< "09520000001704": 8 to 14 digits, not checked further
    std::string_view qualifiers; ///< "/10/ABC", or empty: version 22, batch 10, serial 21
    std::string_view rest;       ///< "?17=290101#top", or empty
};

/// The parts of the address, or nothing when it is no such link. The key stands as "/01/" or, as
/// older links have it, "/gtin/". The address must outlive them.
[[nodiscard]] std::optional<DigitalLink> digitalLinkOf(std::string_view address);
template<std::same_as<std::string> Temporary>
std::optional<DigitalLink> digitalLinkOf(Temporary &&address) = delete;
/// "https://host:port" of an absolute address.
[[nodiscard]] std::string_view originOf(std::string_view address);

} // namespace updatefacts
