// SPDX-License-Identifier: MIT
#include "definitions/Definitions.h"
#include "disclosure/Canonical.h"
#include "document/tree/SameData.h"
#include "document/write/WriteYaml.h"
#include "fuzz/Targets.h"
#include "validation/Validate.h"

namespace updatefacts {

namespace {

ValidationOptions allProfiles() {
    ValidationOptions options{fuzzDay, {}, nullptr};
    for (const Profile &profile : builtInDefinitions().profiles)
        options.profiles.push_back(profile.id);
    return options;
}

void run(std::string_view bytes) {
    static const ValidationOptions options = allProfiles();
    const Document document = readYaml(std::string(bytes), "a.yaml");
    mustHold(document.text == bytes, "the text of a document is kept");
    mustBeSayable(document.findings, bytes);
    if (hasError(document.findings))
        return;
    const Document written = readYaml(writeYaml(document.root), "b.yaml");
    mustHold(!hasError(written.findings) && sameData(written.root, document.root),
             "what is written is read as it was meant");
    const Document json = readYaml(canonicalForm(document.root), "c.json");
    mustHold(!hasError(json.findings) && canonicalForm(json.root) == canonicalForm(document.root),
             "the canonical form has one canonical form");
    mustBeSayable(validate(document, builtInDefinitions(), options), bytes);
}

std::vector<std::string> seeds() {
    std::vector<std::string> texts = filesIn("schema/examples", ".yaml");
    for (const char *folder : {"tests/document/data/good", "tests/document/data/bad"})
        for (std::string &text : filesIn(folder, ""))
            if (text.size() < 4096)
                texts.push_back(std::move(text));
    return texts;
}

} // namespace

FuzzTarget yamlTarget() {
    return {"yaml",
            run,
            seeds,
            "\n",
            {"\"",       "'",    ": ",  "- ",   "? ",      "|\n",    ">-\n",         "{",
             "}",        "[",    "]",   "&a ",  "*a",      "!!str ", "---\n",        "...\n",
             "%YAML",    "#",    "\t",  "\r\n", "\\u0000", "\\x",    "\xEF\xBB\xBF", "\xE2\x80\xA8",
             "\xC2\x85", "0x1F", "0o7", ".inf", "<<: "}};
}

} // namespace updatefacts
