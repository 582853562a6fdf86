// SPDX-License-Identifier: MIT
#pragma once

#include <span>
#include <string>
#include <string_view>

namespace updatefacts {

/// Which of the languages available serves a reader who wants `wanted` (tags of BCP 47), or ""
/// where none does. The one rule for every place where languages are compared:
/// - the same tag, else the same language once letters, "_", and older, grandfathered and
///   extended forms are made one (RFC 5646 section 4.5: "iw" is "he", "zh-cmn-Hans" is "zh-Hans");
/// - else the nearest in the same language and script, where CLDR's likely subtags say what a tag
///   leaves out ("zh-TW" is "zh-Hant", "sr" is not "sr-Latn"); what the look-up of RFC 4647 section
///   3.4 finds comes first among equally near ones;
/// - else, for the two languages that are commonly read in another's words, that one: Norwegian
///   Nynorsk and Bokmål serve each other, Chinese in traditional characters serves Cantonese.
[[nodiscard]] std::string bestLanguage(std::string_view wanted,
                                       std::span<const std::string> available);

/// The first subtag: "zh" of "zh-Hant-TW".
[[nodiscard]] std::string_view primarySubtag(std::string_view tag);

} // namespace updatefacts
