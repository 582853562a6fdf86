// SPDX-License-Identifier: MIT
#pragma once

#include "document/tree/Value.h"
#include "document/tree/YamlComments.h"

#include <optional>
#include <string>
#include <vector>

namespace updatefacts {

/// The order of a written file's top-level keys, and what is said about them.
struct YamlLayout {
    struct Key {
        std::string key;
        std::vector<std::string> comment; ///< lines above it, without "# "
        std::optional<Value> example;     ///< written commented out where the root lacks the key
    };
    struct Group { ///< keys that stand together, a blank line above them
        std::vector<std::string> comment;
        std::vector<Key> keys;
    };

    std::vector<std::string> comment; ///< lines at the top
    std::vector<Group> groups;
};

/// The value as YAML, in block style; text always in double quotes. The keys of a root map come
/// in the order of the layout, those it does not name at the end, in their own order.
/// readYaml() of the text gives the same data, unless the value holds what readYaml() refuses
/// (control characters, which are written as escapes, or what is beyond its limits).
/// comments: further ones, of keys and items of the root.
[[nodiscard]] std::string writeYaml(const Value &root, const YamlLayout &layout = {},
                                    const YamlComments &comments = {});

} // namespace updatefacts
