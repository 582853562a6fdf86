// SPDX-License-Identifier: MIT
#include "site/verify/VerifyWords.h"

#include "publish/json/JsonTree.h"
#include "site/data/PageWords.h"

namespace updatefacts {

Value wordsNode(const Words &words, std::string_view begin,
                std::initializer_list<const char *> more) {
    Value texts = mapNode({});
    for (const auto &[id, word] : pageWordTable())
        if (id.starts_with(begin))
            addMember(texts, id, textNode(words.text(word)));
    for (const char *id : more)
        addMember(texts, id, textNode(pageWord(words, id)));
    return texts;
}

std::string verifyWordsPath(const std::string &language) {
    return "update-facts/verify." + language + ".json";
}

std::string verifyWords(const Words &words) {
    return writeJsonLine(wordsNode(words, "sig_", {"match_older"}));
}

} // namespace updatefacts
