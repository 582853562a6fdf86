// SPDX-License-Identifier: MIT
#pragma once

#include "definitions/Words.h"

#include <QString>

#include <string>

namespace updatefacts {

class Template;

/// What the template is called, in the language of the interface; its own title where it is not one
/// of the built-in ones.
[[nodiscard]] QString titleOf(const Template &face);

} // namespace updatefacts
