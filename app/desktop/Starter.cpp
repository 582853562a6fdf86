// SPDX-License-Identifier: MIT
#include "desktop/Starter.h"

#include "definitions/Definitions.h"
#include "output/StateExamples.h"

namespace updatefacts {

std::string newDisclosure(const std::string &language, const QString &now) {
    return "# Update Facts: what the maker promises about security updates of one product.\n\n"
           "# Document\n"
           "schema_version: \"" +
           builtInDefinitions().version + "\"\nrevision: 1\nlast_updated: \"" + now.toStdString() +
           "\"\nlanguage: \"" + language + "\"\n";
}

std::vector<ExampleDisclosure> exampleDisclosures() {
    std::vector<ExampleDisclosure> examples;
    for (const StateExample &example : stateExamples())
        examples.push_back({QString::fromStdString(example.state), example.text});
    return examples;
}

} // namespace updatefacts
