// SPDX-License-Identifier: MIT
#include "LabelInput.h"

#include "definitions/Words.h"
#include "document/text/ForbiddenCharacter.h"
#include "fuzz/FuzzTarget.h"
#include "validation/Validate.h"

#include <algorithm>

namespace updatefacts {

namespace {

const std::vector<Document> &examples() {
    static const std::vector<Document> documents = [] {
        std::vector<Document> read;
        for (std::string &text : filesIn("schema/examples", ".yaml"))
            read.push_back(readYaml(std::move(text), "example.yaml"));
        return read;
    }();
    return documents;
}

/// Those that hold words: not dates, numbers and the ids of answers.
void collectTexts(const Value &value, const Pointer &pointer, std::vector<Pointer> &found) {
    const Field *field = builtInDefinitions().field(pointer);
    const bool isWords = !field || field->shape() == Field::Shape::text;
    if (value.kind == Value::Kind::text && !pointer.tokens().empty() && isWords)
        found.push_back(pointer);
    for (std::size_t i = 0; i < value.list.size(); ++i)
        collectTexts(value.list[i], pointer.child(i), found);
    for (const Member &member : value.map)
        collectTexts(member.value, pointer.child(member.key), found);
}

std::vector<Pointer> textsOf(const Document &document) {
    std::vector<Pointer> found;
    collectTexts(document.root, {}, found);
    return found;
}

std::string_view takeLine(std::string_view &text) {
    const std::string_view line = text.substr(0, text.find('\n'));
    text.remove_prefix(std::min(text.size(), line.size() + 1));
    return line;
}

/// What is wrong is as it was in the example.
bool mendBy(const Document &example, Document &document) {
    const ValidationOptions options{fuzzDay, {}, nullptr};
    for (const Finding &finding : validate(document, builtInDefinitions(), options)) {
        Value *value = document.root.at(finding.pointer);
        const Value *was = example.root.at(finding.pointer);
        if (finding.severity == Severity::error && value && was && value->isScalar())
            *value = *was;
    }
    return !hasError(validate(document, builtInDefinitions(), options));
}

} // namespace

std::optional<LabelInput> labelInput(std::string_view bytes,
                                     const std::vector<std::string> &templates) {
    if (bytes.size() < 3)
        return std::nullopt;
    static const std::vector<std::string> languages = Words::languages();
    const auto choose = [&](std::size_t byte, const auto &among) -> const auto & {
        return among[static_cast<unsigned char>(bytes[byte]) % among.size()];
    };
    const Document &example = choose(0, examples());
    Document document = example;
    std::string_view lines = bytes.substr(3);
    for (const Pointer &pointer : textsOf(example))
        if (const std::string_view line = takeLine(lines);
            !line.empty() && !findForbiddenInScalar(line))
            document.root.at(pointer)->scalar = line;
    if (!mendBy(example, document))
        return std::nullopt;
    return LabelInput{Disclosure(std::move(document)), builtInTemplate(choose(1, templates)),
                      choose(2, languages)};
}

std::vector<std::string> labelSeeds() {
    std::vector<std::string> seeds;
    char first = 0;
    for (const Document &document : examples()) {
        std::string seed{first, static_cast<char>(first * 3), static_cast<char>(first * 5)};
        for (const Pointer &pointer : textsOf(document)) {
            std::string line = document.root.at(pointer)->scalar;
            std::ranges::replace(line, '\n', ' ');
            seed += line + '\n';
        }
        seeds.push_back(std::move(seed));
        ++first;
    }
    return seeds;
}

std::vector<std::string_view> labelWords() {
    return {"Donaudampfschifffahrtsgesellschaft",
            "\xE3\x82\xAF\xE3\x83\xA9\xE3\x82\xB7",             // Kurashi
            "\xE3\x81\x8F\xE3\x82\x89\xE3\x81\x97",             // the same in hiragana
            "\xD9\x83\xD8\xA7\xD9\x85\xD9\x8A\xD8\xB1\xD8\xA7", // camera, Arabic
            "\xD7\x9E\xD7\xA0\xD7\xA2\xD7\x95\xD7\x9C",         // lock, Hebrew
            "\xE0\xA4\xB8\xE0\xA5\x8D\xE0\xA4\xAE\xE0\xA4\xBE\xE0\xA4\xB0\xE0\xA5\x8D\xE0\xA4\x9F",
            "\xE0\xB8\x9B\xE0\xB8\xA3\xE0\xB8\xB0\xE0\xB8\x95\xE0\xB8\xB9", // door, Thai
            "e\xCC\x81\xCC\xA3",                                            // marks above and below
            "\xCA\x99\xC6\x98\xC6\x99",                                     // Hausa
            "\xEF\xAC\x81",                                                 // a ligature of its own
            "\xE2\x84\xA2",
            "\xF0\xA0\xAE\xB7",
            "\xE2\x80\x94",
            "\xC2\xAD",
            "\xC2\xA0",
            "WWWWWWWWWWWWWWWW",
            "iiiiiiiiiiiiiiii",
            "(\"[<&>]\")",
            "AV\x2E To",
            "1\xE2\x81\x84\x32"};
}

} // namespace updatefacts
