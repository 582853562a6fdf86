// SPDX-License-Identifier: MIT
#pragma once

#include "ExampleLabels.h"

#include <string>
#include <vector>

namespace updatefacts {

/// Disclosures that a card compares.
class Products {
  public:
    explicit Products(std::vector<Disclosure> disclosures)
        : m_disclosures(std::move(disclosures)) {}
    explicit Products(const std::vector<std::string> &examples) {
        for (const std::string &name : examples)
            m_disclosures.push_back(example(name));
    }

    [[nodiscard]] std::vector<const Disclosure *> pointers() const {
        std::vector<const Disclosure *> result;
        for (const Disclosure &each : m_disclosures)
            result.push_back(&each);
        return result;
    }

  private:
    std::vector<Disclosure> m_disclosures;
};

/// The example with one of its texts changed; `from` must be there.
inline Disclosure changedExample(const std::string &name, const std::string &from,
                                 const std::string &to) {
    const std::string file = UPDATEFACTS_SOURCE_DIR "/schema/examples/" + name + ".yaml";
    std::string text = readFile(file);
    text.replace(text.find(from), from.size(), to);
    return Disclosure(readYaml(text, file));
}

inline LaidOut layOutCard(const Products &products, const std::string &card,
                          const std::string &language = "en",
                          const LabelOptions &options = optionsOf2026()) {
    const std::vector<const Disclosure *> pointers = products.pointers();
    return layOut({*pointers.front(), builtInDefinitions(), builtInCard(card), options, pointers},
                  Words(language), fonts());
}

/// The texts of a slot, in the order of the products.
inline std::vector<std::string> textsOf(const Label &label, const std::string &slot) {
    std::vector<std::string> texts;
    for (const Item &item : label.items)
        if (const auto *text = std::get_if<TextItem>(&item); text && text->slot == slot)
            texts.push_back(text->text);
    return texts;
}

} // namespace updatefacts
