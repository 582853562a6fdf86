// SPDX-License-Identifier: MIT
#pragma once

#include "definitions/Definitions.h"
#include "definitions/Words.h"
#include "label/content/Content.h"

#include <string>
#include <utility>
#include <vector>

namespace updatefacts {

/// The words that a page says of such a product, each with what it means and what it does not.
[[nodiscard]] std::vector<std::pair<std::string, std::string>>
termsFor(const Definitions &definitions, const Words &words, const Content &content);

} // namespace updatefacts
