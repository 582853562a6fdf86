// SPDX-License-Identifier: MIT
#pragma once

#include "definitions/Field.h"
#include "definitions/Profile.h"
#include "definitions/Rule.h"
#include "document/ReadYaml.h"

#include <string>
#include <string_view>
#include <vector>

namespace updatefacts {

/// What a disclosure may say: the shared definitions, as schema/definitions.yaml has them.
struct Definitions {
    std::string version;
    std::vector<Section> sections;
    std::vector<Rule> rules;
    std::vector<Profile> profiles;
    std::vector<Scheme> schemes;

    /// The top-level field of that id, or null.
    [[nodiscard]] const Field *field(std::string_view id) const;
    /// Every word a reader can see, in the order of the file.
    [[nodiscard]] std::vector<Word> words() const;
};

struct ReadDefinitions {
    Definitions definitions;
    Findings findings; ///< an unknown key or operator is an error, with its place
};

[[nodiscard]] ReadDefinitions readDefinitions(const Document &document);

/// The definitions the program was built with (schema/definitions.yaml, embedded).
[[nodiscard]] const Definitions &builtInDefinitions();

} // namespace updatefacts
