// SPDX-License-Identifier: MIT
#pragma once

#include "disclosure/Disclosure.h"
#include "document/files/ReadFile.h"
#include "document/yaml/ReadYaml.h"

#include <filesystem>

namespace updatefacts {

/// One of schema/examples, by its name without ".yaml".
inline Disclosure exampleDisclosure(const std::string &name) {
    const std::string file = UPDATEFACTS_SOURCE_DIR "/schema/examples/" + name + ".yaml";
    return Disclosure(readYaml(readFile(file), file));
}

inline std::vector<std::string> exampleNames() {
    std::vector<std::string> names;
    for (const auto &entry :
         std::filesystem::directory_iterator(UPDATEFACTS_SOURCE_DIR "/schema/examples"))
        if (entry.path().extension() == ".yaml")
            names.push_back(entry.path().stem().string());
    return names;
}

} // namespace updatefacts
