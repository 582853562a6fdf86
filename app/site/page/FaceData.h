// SPDX-License-Identifier: MIT
#pragma once

#include "site/page/PageContent.h"

#include <kainjow/mustache.hpp>

#include <string>

namespace updatefacts {

/// The text of a slot, or "".
[[nodiscard]] std::string phraseOf(const Content &content, const char *slot);
/// "Security updates promised until at least the end of June 2031": the promise in one line.
[[nodiscard]] std::string promiseSentence(const Content &content);

/// The form of the promise: "promised", "planned", "not_promised", "not_possible", "ended".
[[nodiscard]] std::string stateOf(const Content &content);
/// The text of a slot as the promise shows it in that form, or "".
[[nodiscard]] std::string slotText(const Content &content, const std::string &slot);

/// What templates/page/promise.mustache and facts.mustache are filled with.
/// shown: the face that it takes the place of, whose equal sections stay; null: there is none.
[[nodiscard]] kainjow::mustache::data faceData(const PageFace &face, const PageFace *shown);

} // namespace updatefacts
