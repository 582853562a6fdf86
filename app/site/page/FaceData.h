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

/// What templates/page/promise.mustache and facts.mustache are filled with.
/// shown: the face that it takes the place of, whose equal sections stay; null: there is none.
[[nodiscard]] kainjow::mustache::data faceData(const PageFace &face, const PageFace *shown);

} // namespace updatefacts
