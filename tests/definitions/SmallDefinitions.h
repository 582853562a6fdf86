// SPDX-License-Identifier: MIT
#pragma once

#include "definitions/Definitions.h"
#include "document/files/ReadFile.h"

#include <string>

namespace updatefacts {

/// data/NAME, read as definitions.
[[nodiscard]] inline ReadDefinitions readData(const std::string &name) {
    const std::string path = UPDATEFACTS_SOURCE_DIR "/tests/definitions/data/" + name;
    return readDefinitions(readYaml(readFile(path), name));
}

} // namespace updatefacts
