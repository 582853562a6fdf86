// SPDX-License-Identifier: MIT
#pragma once

#include "document/tree/Value.h"

#include <string>

namespace updatefacts {

/// `$defs` of the JSON Schema: the kinds of text that many fields share, as patterns of the syntax
/// that ECMA-262 and Perl have in common. They say what validation checks value by value:
///   line         a text of one line
///   day          ISO 8601 calendar date of the years 2000-2099, leap days included
///   day_or_month the same, or year and month
///   moment       RFC 3339 date-time in UTC
///   web_address  RFC 3986, https, a public host, no user name
///   contact      an e-mail address (RFC 5321 Dot-string) or a web address
///   gtin         8, 12, 13 or 14 digits
[[nodiscard]] Value schemaShapes();

/// For a whole text, as patterns of the definitions are meant.
[[nodiscard]] std::string wholePattern(const std::string &pattern);

/// BCP 47 as far as a disclosure needs it: language, script, region.
inline constexpr const char *languageTagPattern =
    "^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$";

} // namespace updatefacts
