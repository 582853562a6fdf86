// SPDX-License-Identifier: MIT
#pragma once

#include "disclosure/Disclosure.h"
#include "label/template/Template.h"

#include <optional>

namespace updatefacts {

/// A label that is wanted of a valid disclosure.
struct LabelInput {
    Disclosure disclosure;
    Template labelTemplate;
    std::string language;
};

/// An example whose texts are the lines of the bytes, as far as they are valid. The first three
/// bytes choose the example, the template of those named, and the language. Nothing where they are
/// too few, or the example is not valid with such texts.
[[nodiscard]] std::optional<LabelInput> labelInput(std::string_view bytes,
                                                   const std::vector<std::string> &templates);

/// The texts of the examples, in such lines.
[[nodiscard]] std::vector<std::string> labelSeeds();

/// Texts of many scripts, and what is hard to set.
[[nodiscard]] std::vector<std::string_view> labelWords();

} // namespace updatefacts
