// SPDX-License-Identifier: MIT
#pragma once

#include "document/tree/Pointer.h"

#include <string>

namespace updatefacts {

/// What a text is, for the structure of the PDF (ISO 32000-1 14.8.4) and of the SVG.
enum class Role { title, heading, product, promise, paragraph, factName, factValue, link, footer };

/// One text to be set. Foreign parts of it are wrapped in bidi isolates (UAX #9), which never
/// reach the paper.
struct Phrase {
    std::string text;
    std::string shortText; ///< empty: there is no short form
    Role role = Role::paragraph;
    std::string language;
    std::string target;      ///< https address it links to
    bool address = false;    ///< a web address or a mailbox: breaks after "/" only
    bool breakable = false;  ///< typed by the maker: may break anywhere rather than not fit
    bool bySentence = false; ///< a sentence that does not end on a line begins one
    std::string distinct{};  ///< the part in which "l", "I" and "1" must not be mistaken
    Pointer field{};         ///< what it is made from, in the disclosure; root: nothing there
};

} // namespace updatefacts
