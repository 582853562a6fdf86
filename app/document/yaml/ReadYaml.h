// SPDX-License-Identifier: MIT
#pragma once

#include "document/tree/Finding.h"
#include "document/tree/Value.h"

#include <string>

namespace updatefacts {

/// A YAML text and what was read from it.
struct Document {
    std::string file;  ///< as the user named it
    std::string text;  ///< the source, unchanged
    Value root;        ///< Kind::null when the text could not be read
    Findings findings; ///< of reading; with an error among them root must not be used
};

/// Reads untrusted YAML 1.2 (core schema, one document, no anchors, tags or directives).
/// Never throws on bad input: every fault is a finding with its place.
[[nodiscard]] Document readYaml(std::string text, std::string file);

} // namespace updatefacts
