// SPDX-License-Identifier: MIT
#include "site/data/PageWords.h"

#include "document/yaml/ReadYaml.h"
#include "site/data/PageFile.h"

#include <cassert>

namespace updatefacts {

namespace {

std::map<std::string, Word> readPageWords() {
    const Document document = readYaml(pageFile("words.yaml"), "templates/page/words.yaml");
    const Value *words = document.root.find("words");
    assert(words);
    std::map<std::string, Word> table;
    for (const Member &member : words->map)
        table[member.key] = {"page." + member.key, member.value.scalar};
    return table;
}

} // namespace

const std::map<std::string, Word> &pageWordTable() {
    static const std::map<std::string, Word> table = readPageWords();
    return table;
}

std::string pageWord(const Words &words, const std::string &id) {
    return words.text(pageWordTable().at(id));
}

std::vector<Word> pageWords() {
    std::vector<Word> words;
    for (const auto &[id, word] : pageWordTable())
        words.push_back(word);
    return words;
}

} // namespace updatefacts
