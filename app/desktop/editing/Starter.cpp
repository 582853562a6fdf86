// SPDX-License-Identifier: MIT
#include "desktop/editing/Starter.h"

#include "definitions/Definitions.h"
#include "desktop/files/FieldValues.h"
#include "desktop/files/MakerMemory.h"
#include "output/edit/EditDisclosure.h"
#include "output/labels/StateExamples.h"

namespace updatefacts {

namespace {

/// All that is known of the maker of that name; else the name alone.
std::vector<FieldChange> aboutMaker(const QString &name) {
    std::vector<FieldChange> changes;
    for (const Value &maker : MakerMemory().makers())
        if (makerName(maker) == name) {
            for (const Member &member : maker.map)
                changes.push_back({Pointer().child(member.key), member.value});
            return changes;
        }
    changes.push_back({Pointer().child("manufacturer_name"), textValue(name)});
    return changes;
}

} // namespace

std::string newDisclosure(const std::string &language, const QString &now,
                          const FirstAnswers &answers) {
    std::string text =
        "# Update Facts: what the maker promises about security updates of one product.\n\n"
        "# Document\n"
        "schema_version: \"" +
        builtInDefinitions().version + "\"\nrevision: 1\nlast_updated: \"" + now.toStdString() +
        "\"\nlanguage: \"" + language + "\"\n";
    std::vector<FieldChange> changes;
    std::vector<Value> markets;
    for (const std::string &market : answers.markets)
        markets.push_back(textValue(QString::fromStdString(market)));
    if (!markets.empty())
        changes.push_back({Pointer().child("target_markets"), listValue(std::move(markets))});
    if (!answers.category.empty())
        changes.push_back({Pointer().child("product_category"),
                           textValue(QString::fromStdString(answers.category))});
    if (!answers.maker.isEmpty())
        for (FieldChange &change : aboutMaker(answers.maker))
            changes.push_back(std::move(change));
    if (changes.empty())
        return text;
    const Document document = readYaml(std::move(text), {});
    return editedText(document, changedRoot(document.root, builtInDefinitions(), changes)).text;
}

std::vector<ExampleDisclosure> exampleDisclosures() {
    std::vector<ExampleDisclosure> examples;
    for (const StateExample &example : stateExamples())
        examples.push_back({QString::fromStdString(example.state), example.text});
    return examples;
}

} // namespace updatefacts
