// SPDX-License-Identifier: MIT
#pragma once

#include "definitions/Words.h"
#include "site/page/PageContent.h"

#include <kainjow/mustache.hpp>

namespace updatefacts {

/// What the line below the promise in templates/page/page.mustache is filled with: what stands
/// there without script, and what the script says of the time that is left.
void addStatus(kainjow::mustache::data &root, const PageContent &page, const Words &words);

} // namespace updatefacts
