// SPDX-License-Identifier: MIT
#include "definitions/messages/MessageTable.h"

#include "definitions/Definitions.h"
#include "document/yaml/ReadYaml.h"

#include <QFile>

#include <algorithm>
#include <cassert>
#include <iterator>

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

/// "date.far" or "date.far:ahead" of a rule's only message or of its cases.
void addMessages(MessageTable &table, const std::string &key, const Value &value,
                 bool isTranslated) {
    if (value.find("message")) {
        const std::string name = isTranslated ? "finding." + key : std::string();
        MessageWords words{wordAt(value, "message", name), wordAt(value, "mend", name)};
        if (value.find("message_in_form"))
            words.messageInForm = wordAt(value, "message_in_form", name);
        if (value.find("mend_in_form"))
            words.mendInForm = wordAt(value, "mend_in_form", name);
        table.messages[key] = std::move(words);
        return;
    }
    for (const Member &member : value.map)
        addMessages(table, key + ':' + member.key, member.value, isTranslated);
}

MessageTable readTable() {
    registerFindings();
    QFile file(QStringLiteral(":/schema/findings.yaml"));
    [[maybe_unused]] const bool isThere = file.open(QIODevice::ReadOnly);
    assert(isThere);
    const Document document = readYaml(file.readAll().toStdString(), "findings.yaml");
    assert(document.findings.empty());
    MessageTable table;
    for (const Member &rule : document.root.find("findings")->map)
        addMessages(table, rule.key, rule.value, true);
    for (const Member &rule : document.root.find("own_findings")->map)
        addMessages(table, rule.key, rule.value, false);
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
    std::erase_if(result, [](const Word &word) { return word.empty() || word.key.empty(); });
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
