// SPDX-License-Identifier: MIT
#pragma once

#include "document/tree/Finding.h"

namespace updatefacts {

/// An error of a rendition that differs from its label; message: as of makeFinding().
[[nodiscard]] inline Finding proofFinding(std::string_view message, ArgumentList arguments = {}) {
    return makeFinding(Severity::error, message, {}, {}, std::move(arguments));
}

} // namespace updatefacts
