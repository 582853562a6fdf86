// SPDX-License-Identifier: MIT
#pragma once

#include "definitions/Field.h"
#include "definitions/Word.h"

#include <string>
#include <vector>

namespace updatefacts {

/// A term of the glossary: what these definitions mean by it.
struct Term {
    std::string id;
    Word title;
    Word meaning;                  ///< one or two plain sentences
    Word isNot;                    ///< what it is easily taken for; may be empty
    std::vector<std::string> also; ///< other English words for it, such as its plural
    std::vector<Source> sources;   ///< checked in a primary text
    std::vector<Source> secondary; ///< known from others' accounts only
    bool forConsumers = false;     ///< consumers meet it on labels and pages
};

struct Definitions;

/// The terms that stand in the English texts of the field: its title, question, help and choices,
/// and those of its members. In the order of the glossary.
[[nodiscard]] std::vector<const Term *> termsIn(const Field &field, const Definitions &definitions);

} // namespace updatefacts
