// SPDX-License-Identifier: MIT
#pragma once

#include "definitions/Words.h"
#include "site/page/MakersText.h"

#include <kainjow/mustache.hpp>

#include <string>
#include <string_view>

namespace updatefacts {

/// What is left out where it is empty. (Without "false" a section would look for the name further
/// out.)
[[nodiscard]] kainjow::mustache::data textOrFalse(const std::string &text);

/// Pieces of text for templates/page/text.mustache.
[[nodiscard]] kainjow::mustache::data piecesData(const PageText &text);

/// The text with no line break beside its short words: "diciembre de 2030" ends no line in "de".
[[nodiscard]] std::string keptTogether(std::string_view text);
/// The text with no line break between a number and its unit, a known one or a word of at most two
/// letters: "4.8 W", "2.4 GHz".
[[nodiscard]] std::string keptMeasures(std::string_view text);

/// All words of pages, by id.
[[nodiscard]] kainjow::mustache::data wordsData(const Words &words);

/// Names the style and the icon that a page loads from its own server.
void addStyle(kainjow::mustache::data &root);

/// The page that a template of templates/page makes of the data. Every {{text}} is escaped.
[[nodiscard]] std::string fillTemplate(const std::string &file, kainjow::mustache::data &root);

} // namespace updatefacts
