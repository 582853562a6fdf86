// SPDX-License-Identifier: MIT
#include "definitions/Definitions.h"
#include "definitions/EmbeddedFile.h"

#include <cassert>

namespace updatefacts {

namespace {

Definitions readBuiltIn() {
    const std::string file = "schema/definitions.yaml";
    ReadDefinitions result = readDefinitions(readYaml(embeddedFile(file), file));
    assert(result.findings.empty());
    return std::move(result.definitions);
}

} // namespace

const Definitions &builtInDefinitions() {
    static const Definitions definitions = readBuiltIn();
    return definitions;
}

} // namespace updatefacts
