// SPDX-License-Identifier: MIT
#pragma once

#include "definitions/EarlierVersion.h"
#include "definitions/Field.h"
#include "definitions/Profile.h"
#include "definitions/Rule.h"
#include "definitions/Term.h"
#include "document/yaml/ReadYaml.h"

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
    std::vector<Term> terms;                     ///< the glossary, in the order of the file
    std::vector<EarlierVersion> earlierVersions; ///< files of these are upgraded when read

    std::vector<std::string> shortenerHosts;     ///< hosts that hide where an address leads
    std::vector<std::string> personalParameters; ///< names in an address that look personal
    std::vector<std::string> sharedHosts;        ///< hosts whose root no single maker rules

    /// The top-level field of that id, or null.
    [[nodiscard]] const Field *field(std::string_view id) const;
    /// The field at a place of a disclosure: a member of a group, the item of a list; or null.
    [[nodiscard]] const Field *field(const Pointer &pointer) const;
    [[nodiscard]] const Rule *rule(std::string_view id) const;
    [[nodiscard]] const Profile *profile(std::string_view id) const;
    [[nodiscard]] const Scheme *scheme(std::string_view id) const;
    /// Every word a reader can see, in the order of the file.
    [[nodiscard]] std::vector<Word> words() const;
    /// Those of the words that can stand on a label, sheet or page.
    [[nodiscard]] std::vector<Word> consumerWords() const;
    /// The others, which only makers see: questions, help, messages, titles of profiles.
    [[nodiscard]] std::vector<Word> makerWords() const;
};

struct ReadDefinitions {
    Definitions definitions;
    Findings findings; ///< an unknown key or operator is an error, with its place
};

[[nodiscard]] ReadDefinitions readDefinitions(const Document &document);

/// The definitions the program was built with (schema/definitions.yaml, embedded).
[[nodiscard]] const Definitions &builtInDefinitions();

} // namespace updatefacts
