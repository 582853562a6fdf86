// SPDX-License-Identifier: MIT
#pragma once

#include "document/files/ReadFile.h"
#include "label/LayOut.h"

#include <algorithm>
#include <filesystem>
#include <string>
#include <vector>

namespace updatefacts {

/// The example disclosures, sorted.
inline std::vector<std::string> exampleFiles() {
    std::vector<std::string> files;
    for (const auto &entry :
         std::filesystem::directory_iterator(UPDATEFACTS_SOURCE_DIR "/schema/examples"))
        if (entry.is_regular_file())
            files.push_back(entry.path().string());
    std::ranges::sort(files);
    return files;
}

inline Disclosure readDisclosure(const std::string &file) {
    return Disclosure(readYaml(readFile(file), file));
}

inline Disclosure example(const std::string &name) {
    return readDisclosure(UPDATEFACTS_SOURCE_DIR "/schema/examples/" + name + ".yaml");
}

inline LabelOptions optionsOf2026() {
    LabelOptions options;
    options.today = std::chrono::year(2026) / std::chrono::November / 23;
    return options;
}

inline const Fonts &fonts() {
    static const Fonts all;
    return all;
}

inline LaidOut layOutExample(const std::string &name, const char *templateId,
                             const char *language = "en",
                             const LabelOptions &options = optionsOf2026()) {
    return layOut({example(name), builtInDefinitions(), builtInTemplate(templateId), options},
                  Words(language), fonts());
}

/// The text of a slot on the label, or "" when it is not there.
inline std::string textOf(const Label &label, const std::string &slot) {
    for (const Item &item : label.items)
        if (const auto *text = std::get_if<TextItem>(&item); text && text->slot == slot)
            return text->text;
    return {};
}

} // namespace updatefacts
