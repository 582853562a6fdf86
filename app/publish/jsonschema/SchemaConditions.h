// SPDX-License-Identifier: MIT
#pragma once

#include "definitions/Definitions.h"

#include <map>
#include <string>
#include <utility>
#include <vector>

namespace updatefacts {

/// What a JSON Schema says beside the schemas of the single fields.
struct SchemaConditions {
    std::vector<Value> root; ///< of the disclosure
    /// Of each item of a list, by the list's pointer.
    std::map<std::string, std::vector<Value>> items;
    std::vector<std::pair<std::string, Value>> shapes; ///< more of `$defs`
    std::vector<std::string> said;                     ///< ids of the rules that are in it
    std::vector<std::string> unsaid; ///< rules and conditions that JSON Schema cannot say
};

} // namespace updatefacts
