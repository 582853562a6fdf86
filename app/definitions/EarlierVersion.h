// SPDX-License-Identifier: MIT
#pragma once

#include <map>
#include <string>

namespace updatefacts {

/// What the definitions called otherwise in an earlier version of theirs.
struct EarlierVersion {
    std::string version;
    std::map<std::string, std::string> fields; ///< earlier id of a top-level field -> id now
    /// id now of a top-level field -> earlier id of a choice -> id now
    std::map<std::string, std::map<std::string, std::string>> choices;
};

} // namespace updatefacts
