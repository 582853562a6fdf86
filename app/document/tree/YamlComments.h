// SPDX-License-Identifier: MIT
#pragma once

#include "document/tree/Place.h"
#include "document/tree/Pointer.h"

#include <map>
#include <string>
#include <vector>

namespace updatefacts {

struct Comment {
    std::string text; ///< one line with its "#"; empty: a blank line between comments, or none
    Place place;      ///< in the file it comes from
};

using CommentLines = std::vector<Comment>;

/// The comments of one value or key.
struct ValueComments {
    CommentLines above;
    Comment behind; ///< in the same line
};

/// All comments of a YAML text and what they stand at.
struct YamlComments {
    CommentLines top; ///< above everything
    std::map<Pointer, ValueComments> at;
    CommentLines end; ///< below everything
};

} // namespace updatefacts
