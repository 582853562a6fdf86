// SPDX-License-Identifier: MIT
#pragma once

#include "document/yaml/ReadYaml.h"
#include "publish/statement/Statement.h"

namespace updatefacts {

struct ReadStatements {
    std::vector<Statement> statements;
    Findings findings; ///< an unknown key, field or profile is an error, with its place
};

/// Reads schema/statements.yaml against the built-in definitions.
[[nodiscard]] ReadStatements readStatements(const Document &document);

} // namespace updatefacts
