// SPDX-License-Identifier: MIT
// The messages of findings: the table and the code name the same ones.
#include "SourceFile.h"

#include "definitions/Definitions.h"
#include "definitions/Placeholders.h"
#include "definitions/Words.h"
#include "definitions/messages/MessageTable.h"

#include <gtest/gtest.h>

#include <regex>
#include <set>

namespace house {

namespace {

using updatefacts::messageTable;

/// Those of one line in double quotes, but for comments.
void addLiterals(const std::string &line, std::set<std::string> &literals) {
    static const std::regex literal(R"re("((?:[^"\\]|\\.)*)")re");
    const std::string code = line.substr(0, line.find(" // "));
    for (std::sregex_iterator i(code.begin(), code.end(), literal), end; i != end; ++i)
        literals.insert((*i)[1]);
}

std::set<std::string> literalsOfApp() {
    std::set<std::string> literals;
    for (const SourceFile &file : sources({"app"}))
        for (const std::string &line : file.lines)
            addLiterals(line, literals);
    return literals;
}

/// "document.version_earlier:done" is put together of the finding's rule and ":done".
bool isNamed(const std::string &key, const std::set<std::string> &literals) {
    const std::size_t colon = key.find(':');
    return literals.contains(key) ||
           (colon != std::string::npos && key.substr(colon) == ":done" &&
            literals.contains(key.substr(0, colon) + ":asked") && literals.contains(":done"));
}

/// "part.title" is put together of "part." and the name of what a label left out.
bool isPhraseNamed(const std::string &key, const std::set<std::string> &literals) {
    return literals.contains(key) || literals.contains(key.substr(0, key.find('.') + 1));
}

std::vector<updatefacts::Word> allTexts() {
    std::vector<updatefacts::Word> texts = messageTable().words();
    for (const updatefacts::Word &word : updatefacts::builtInDefinitions().makerWords())
        texts.push_back(word);
    return texts;
}

/// Of fields and their members.
void expectPhraseOfUnit(const std::vector<updatefacts::Field> &fields) {
    for (const updatefacts::Field &field : fields) {
        EXPECT_TRUE(field.unit.empty() || messageTable().phrases.contains("unit." + field.unit))
            << field.id << ": " << field.unit;
        expectPhraseOfUnit(field.fields);
    }
}

/// The blanks that stand in quotation marks.
std::set<std::string> quotedBlanks(const std::string &text) {
    static const std::regex quoted("(?:\"|„|“|«|「|『)(?: |\u00a0|\u202f)*\\{([^{}:]+)\\}"
                                   "(?: |\u00a0|\u202f)*(?:\"|“|”|»|」|』)");
    std::set<std::string> names;
    for (std::sregex_iterator i(text.begin(), text.end(), quoted), end; i != end; ++i)
        names.insert((*i)[1]);
    return names;
}

/// Whether what fills the blank has quotation marks of its own: a field, or one of its answers.
bool bringsQuotes(const std::string &name) {
    const std::string earlier = "earlier/";
    const std::string operand = name.starts_with(earlier) ? name.substr(earlier.size()) : name;
    const auto pointer = updatefacts::Pointer::parse('/' + operand);
    const updatefacts::Field *field =
        pointer ? updatefacts::builtInDefinitions().field(*pointer) : nullptr;
    return name.starts_with('@') || name == "field" || (field && !field->choices.empty());
}

} // namespace

TEST(Messages, quoteNothingTwice) {
    EXPECT_EQ(quotedBlanks("\"{a}\", „{b}“, « {c} », 「{@d}」, {e}, \"{f} {g}\""),
              (std::set<std::string>{"a", "b", "c", "@d"}));
    for (const std::string &language : updatefacts::Words::makerLanguages()) {
        const updatefacts::Words words(language);
        for (const updatefacts::Word &word : allTexts()) {
            const std::set<std::string> asWritten = quotedBlanks(word.source);
            for (const std::string &name : quotedBlanks(words.text(word))) {
                EXPECT_FALSE(bringsQuotes(name)) << language << ": " << word.key << ": " << name;
                EXPECT_TRUE(asWritten.contains(name) || name == "where")
                    << language << ": " << word.key << ": " << name << " may be quoted already";
            }
        }
    }
}

TEST(Messages, sayEachUnitOfTheDefinitions) {
    for (const updatefacts::Section &section : updatefacts::builtInDefinitions().sections)
        expectPhraseOfUnit(section.fields);
}

TEST(Messages, ofTheTableAreAllNamedInTheCode) {
    const std::set<std::string> literals = literalsOfApp();
    EXPECT_GT(messageTable().messages.size(), 300U);
    for (const auto &[key, words] : messageTable().messages)
        if (!key.starts_with("profile.demand:")) {
            EXPECT_TRUE(isNamed(key, literals)) << key << " is said nowhere";
        }
    for (const auto &[key, phrase] : messageTable().phrases)
        EXPECT_TRUE(isPhraseNamed(key, literals)) << key << " is said nowhere";
}

TEST(Messages, ofTheCodeAreAllInTheTable) {
    static const std::regex isCase(R"([a-z0-9_]+\.[a-z0-9_]+:[a-z0-9_]+)");
    static const std::regex made(
        R"re((?:makeFinding\([^"]*|\.fail\([^"]*|\bfail\([^"]*|\brefuse\([^"]*|proofFinding\(|findingAt\([^"]*"[a-z_]*", |\b(?:error|warning|note|errorAt|errorAtKey)\()"([a-z0-9_]+\.[a-z0-9_]+)")re");
    std::size_t seen = 0;
    const auto expectKnown = [&](const std::string &key, const std::string &where) {
        EXPECT_TRUE(messageTable().messages.contains(key)) << where << ": " << key;
        ++seen;
    };
    for (const SourceFile &file : sources({"app"}))
        for (std::size_t i = 0; i < file.lines.size(); ++i) {
            std::set<std::string> literals;
            addLiterals(file.lines[i], literals);
            for (const std::string &literal : literals)
                if (std::regex_match(literal, isCase))
                    expectKnown(literal, file.at(i));
            std::smatch found;
            if (std::regex_search(file.lines[i], found, made))
                expectKnown(found[1], file.at(i));
        }
    EXPECT_GT(seen, 300U);
}

TEST(Messages, nameFieldsAndAnswersThatThereAre) {
    std::size_t seen = 0;
    for (const updatefacts::Word &word : allTexts())
        for (const std::string &name : updatefacts::placeholdersIn(word.source)) {
            if (!name.starts_with('@'))
                continue;
            const std::size_t equals = name.find('=');
            const auto pointer = updatefacts::Pointer::parse(
                '/' + name.substr(1, equals == std::string::npos ? equals : equals - 1));
            const updatefacts::Field *field =
                pointer ? updatefacts::builtInDefinitions().field(*pointer) : nullptr;
            EXPECT_NE(field, nullptr) << word.key << ": " << name;
            if (field && equals != std::string::npos) {
                EXPECT_NE(field->choice(name.substr(equals + 1)), nullptr)
                    << word.key << ": " << name;
            }
            ++seen;
        }
    EXPECT_GT(seen, 20U);
}

} // namespace house
