// SPDX-License-Identifier: MIT
#pragma once

#include "definitions/Definitions.h"
#include "definitions/Words.h"
#include "disclosure/Disclosure.h"
#include "label/content/Content.h"
#include "label/content/LabelLocale.h"

namespace updatefacts {

/// What the words of a fact are made from.
struct FactSources {
    const Disclosure &disclosure;
    const Definitions &definitions;
    const CommonData &common;
    const Words &words;
    const LabelLocale &locale;
};

/// What the disclosure says in one field, in the language of the label: choices in its words,
/// dates, numbers and lists as it writes them, the maker's own texts as they are.
[[nodiscard]] Phrase fieldPhrase(const Field &field, const Value &value,
                                 const FactSources &sources);

/// The choices made, in short words and with the last 1, 2, ... of them only counted: "A, B, +2",
/// "A, +3". Empty where there are less than two.
[[nodiscard]] std::vector<Phrase> countedChoices(const Field &field, const Value &value,
                                                 const FactSources &sources);

/// The choices made, in the order in which the definitions list them.
[[nodiscard]] std::vector<const Choice *> chosen(const Field &field, const Value &value);

/// The facts of one section: a row for each of its fields that stands on a sheet and about which
/// the disclosure says something.
[[nodiscard]] std::vector<Fact> factsOf(const Section &section, const FactSources &sources);

} // namespace updatefacts
