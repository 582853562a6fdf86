// SPDX-License-Identifier: MIT
#pragma once

#include "definitions/Words.h"
#include "desktop/editing/DisclosureModel.h"

namespace updatefacts {

/// What every part of a form works on.
struct FormContext {
    DisclosureModel &model;
    const Words &words; ///< in the language of the interface
};

} // namespace updatefacts
