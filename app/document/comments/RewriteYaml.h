// SPDX-License-Identifier: MIT
#pragma once

#include "document/write/WriteYaml.h"
#include "document/yaml/ReadYaml.h"

#include <string>

namespace updatefacts {

struct RewrittenYaml {
    std::string text;
    Findings lost; ///< a warning for each comment that has no place any more, by place
};

/// The document with another root, as writeYaml() writes it, and with the document's comments
/// where they stood: above or behind the same key, or the same or the changed item of a list.
/// A comment apart from a key that is gone (a blank line between) stays where the next key is;
/// one that belonged to what is gone is lost, and said to be. For a changed scalar, editScalar()
/// keeps every byte instead. Of the layout only the order of the keys counts: its comments and
/// examples are for new files.
[[nodiscard]] RewrittenYaml rewriteYaml(const Document &document, const Value &root,
                                        const YamlLayout &layout);

} // namespace updatefacts
