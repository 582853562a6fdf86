// SPDX-License-Identifier: MIT
#include "definitions/Definitions.h"
#include "document/files/ReadFile.h"
#include "fuzz/Targets.h"
#include "validation/Validate.h"

namespace updatefacts {

namespace {

const Document &kettle() {
    static const Document document =
        readYaml(readFile(UPDATEFACTS_SOURCE_DIR "/schema/examples/kettle.yaml"), "kettle.yaml");
    return document;
}

void run(std::string_view bytes) {
    const Document document = readYaml(std::string(bytes), "definitions.yaml");
    if (hasError(document.findings))
        return;
    const ReadDefinitions read = readDefinitions(document);
    mustBeSayable(read.findings, bytes);
    if (hasError(read.findings))
        return;
    ValidationOptions options{fuzzDay, {}, nullptr};
    for (const Profile &profile : read.definitions.profiles)
        options.profiles.push_back(profile.id);
    static_cast<void>(validate(kettle(), read.definitions, options));
    static_cast<void>(validate(document, read.definitions, options));
}

std::vector<std::string> seeds() {
    return filesIn("tests/definitions/data", ".yaml");
}

} // namespace

FuzzTarget definitionsTarget() {
    return {"definitions", run, seeds, "\n", {"all: ",         "any: ",
                                              "not: ",         "each: ",
                                              "some: ",        "equals: ",
                                              "before: ",      "after: ",
                                              "present: true", "kind: list",
                                              "kind: group",   "kind: choices",
                                              "kind: date",    "kind: text_by_language",
                                              "today",         "fields:",
                                              "item:",         "choices:",
                                              "pattern: ",     "({[",
                                              "{field}",       "severity: error"}};
}

} // namespace updatefacts
