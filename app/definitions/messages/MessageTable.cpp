// SPDX-License-Identifier: MIT
#include "definitions/messages/MessageTable.h"

#include "definitions/Definitions.h"
#include "definitions/EmbeddedFile.h"
#include "document/yaml/ReadYaml.h"

#include <QtGlobal>

#include <algorithm>
#include <cassert>
#include <iterator>
#include <set>

static void registerFindings() {
    Q_INIT_RESOURCE(findings);
}

namespace updatefacts {

namespace {

/// name: begins the word's key; "" for one that is not translated.
Word wordAt(const Value &map, std::string_view key, const std::string &name) {
    const Value *value = map.find(key);
    if (!value)
        return {};
    return {name.empty() ? name : name + '.' + std::string(key), value->scalar};
}

/// Puts the words of the map over those that it shares with others.
void setWords(MessageWords &words, const Value &map, const std::string &name) {
    if (map.find("message"))
        words.message = wordAt(map, "message", name);
    if (map.find("mend"))
        words.mend = wordAt(map, "mend", name);
    if (map.find("message_in_form"))
        words.messageInForm = wordAt(map, "message_in_form", name);
    if (map.find("mend_in_form"))
        words.mendInForm = wordAt(map, "mend_in_form", name);
}

/// "date.far" or "date.far:ahead" of a rule's only message or of its cases, which take from the
/// rule what they do not say themselves.
void addMessages(MessageTable &table, const Member &rule, bool isTranslated) {
    const auto nameOf = [&](const std::string &key) {
        return isTranslated ? "finding." + key : std::string();
    };
    MessageWords shared;
    setWords(shared, rule.value, nameOf(rule.key));
    bool hasCases = false;
    for (const Member &member : rule.value.map) {
        if (member.value.kind != Value::Kind::map)
            continue;
        hasCases = true;
        const std::string key = rule.key + ':' + member.key;
        MessageWords words = shared;
        setWords(words, member.value, nameOf(key));
        table.messages[key] = std::move(words);
    }
    if (!hasCases)
        table.messages[rule.key] = std::move(shared);
}

MessageTable readTable() {
    registerFindings();
    const Document document = readYaml(embeddedFile("schema/findings.yaml"), "findings.yaml");
    assert(document.findings.empty());
    MessageTable table;
    for (const Member &rule : document.root.find("findings")->map)
        addMessages(table, rule, true);
    for (const Member &rule : document.root.find("own_findings")->map)
        addMessages(table, rule, false);
    for (const Member &phrase : document.root.find("phrases")->map)
        table.phrases[phrase.key] = {"finding.phrase." + phrase.key, phrase.value.scalar};
    for (const Member &phrase : document.root.find("own_phrases")->map)
        table.phrases[phrase.key] = {"", phrase.value.scalar};
    return table;
}

} // namespace

std::vector<Word> MessageTable::words() const {
    std::vector<Word> result;
    for (const auto &[key, phrase] : phrases)
        result.push_back(phrase);
    for (const auto &[key, words] : messages) {
        result.insert(result.end(), {words.message, words.mend});
        for (const std::optional<Word> &inForm : {words.messageInForm, words.mendInForm})
            if (inForm)
                result.push_back(*inForm);
    }
    std::set<std::string> seen; // cases share words
    std::erase_if(result, [&](const Word &word) {
        return word.empty() || word.key.empty() || !seen.insert(word.key).second;
    });
    return result;
}

const MessageTable &messageTable() {
    static const MessageTable table = readTable();
    return table;
}

std::vector<Word> allMakerWords() {
    std::vector<Word> all = builtInDefinitions().makerWords();
    std::ranges::copy(messageTable().words(), std::back_inserter(all));
    return all;
}

} // namespace updatefacts
