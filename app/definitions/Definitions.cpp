// SPDX-License-Identifier: MIT
#include "definitions/Definitions.h"

#include <algorithm>
#include <set>

namespace updatefacts {

namespace {

template<typename Thing>
const Thing *byId(const std::vector<Thing> &things, std::string_view id) {
    const auto found = std::ranges::find(things, id, &Thing::id);
    return found == things.end() ? nullptr : &*found;
}

void addChoiceWords(const Choice &choice, std::vector<Word> &words) {
    words.insert(words.end(), {choice.title, choice.help, choice.label, choice.labelShort});
}

void addFieldWords(const Field &field, std::vector<Word> &words) {
    words.insert(words.end(), {field.title, field.question, field.help, field.patternHelp});
    for (const Choice &choice : field.choices)
        addChoiceWords(choice, words);
    for (const Field &member : field.fields)
        addFieldWords(member, words);
}

/// What a consumer sees of the field on a label, sheet or page.
void addConsumerWords(const Field &field, std::vector<Word> &words) {
    if (field.face == Field::Face::file)
        return;
    words.push_back(field.title);
    for (const Choice &choice : field.choices)
        words.insert(words.end(), {choice.label, choice.labelShort});
    for (const Field &member : field.fields)
        addConsumerWords(member, words);
}

} // namespace

const Choice *Field::choice(std::string_view choiceId) const {
    return byId(choices, choiceId);
}

const Field *Definitions::field(std::string_view id) const {
    for (const Section &section : sections)
        if (const Field *found = byId(section.fields, id))
            return found;
    return nullptr;
}

const Field *Definitions::field(const Pointer &pointer) const {
    const std::vector<std::string> &tokens = pointer.tokens();
    const Field *found = tokens.empty() ? nullptr : field(tokens.front());
    for (std::size_t i = 1; found && i < tokens.size(); ++i) {
        if (found->kind == Field::Kind::list)
            found = &found->fields.front();
        else
            found = byId(found->fields, tokens[i]);
    }
    return found;
}

const Rule *Definitions::rule(std::string_view id) const {
    return byId(rules, id);
}

const Profile *Definitions::profile(std::string_view id) const {
    return byId(profiles, id);
}

const Scheme *Definitions::scheme(std::string_view id) const {
    return byId(schemes, id);
}

std::vector<Word> Definitions::words() const {
    std::vector<Word> words;
    for (const Section &section : sections) {
        words.insert(words.end(), {section.title, section.help});
        for (const Field &field : section.fields)
            addFieldWords(field, words);
    }
    for (const Rule &rule : rules)
        words.insert(words.end(), {rule.message, rule.mend});
    for (const Profile &profile : profiles) {
        words.push_back(profile.title);
        words.insert(words.end(), profile.notSeen.begin(), profile.notSeen.end());
    }
    for (const Term &term : terms)
        words.insert(words.end(), {term.title, term.meaning, term.isNot});
    std::erase_if(words, [](const Word &word) { return word.empty(); });
    return words;
}

std::vector<Word> Definitions::consumerWords() const {
    std::vector<Word> result;
    for (const Section &section : sections) {
        const std::size_t before = result.size() + 1;
        result.push_back(section.title);
        for (const Field &field : section.fields)
            addConsumerWords(field, result);
        if (result.size() == before) // a section of which consumers see nothing
            result.pop_back();
    }
    for (const Term &term : terms)
        if (term.forConsumers)
            result.insert(result.end(), {term.title, term.meaning});
    std::erase_if(result, [](const Word &word) { return word.empty(); });
    return result;
}

std::vector<Word> Definitions::makerWords() const {
    std::set<std::string> seen;
    for (const Word &word : consumerWords())
        seen.insert(word.key);
    std::vector<Word> result = words();
    std::erase_if(result, [&](const Word &word) { return seen.contains(word.key); });
    return result;
}

} // namespace updatefacts
