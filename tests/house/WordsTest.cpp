// SPDX-License-Identifier: MIT
#include "definitions/Words.h"
#include "definitions/Definitions.h"
#include "definitions/messages/MessageTable.h"
#include "label/template/TemplateWords.h"
#include "publish/statement/Statement.h"
#include "site/data/PageWords.h"

#include <QFile>
#include <QXmlStreamReader>

#include <gtest/gtest.h>

#include <map>
#include <regex>
#include <set>

namespace updatefacts {

namespace {

std::vector<Word> consumerWords() {
    std::vector<Word> words = builtInDefinitions().consumerWords();
    std::vector<Word> more = templateWords();
    std::ranges::copy(pageWords(), std::back_inserter(more));
    words.insert(words.end(), more.begin(), more.end());
    return words;
}

struct Entry {
    std::string source, translation;
    bool finished = false;
};

/// The entries of a .ts file by the key of their word.
std::map<std::string, Entry> readTranslations(const std::string &context,
                                              const std::string &language) {
    QFile file(QString::fromStdString(UPDATEFACTS_SOURCE_DIR "/translations/" + context + '_' +
                                      language + ".ts"));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << language;
    QXmlStreamReader xml(&file);
    std::map<std::string, Entry> entries;
    Entry entry;
    std::string key;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == QLatin1String("source"))
            entry = {xml.readElementText().toStdString(), {}, false};
        else if (xml.name() == QLatin1String("comment"))
            key = xml.readElementText().toStdString();
        else if (xml.name() == QLatin1String("translation")) {
            entry.finished = !xml.attributes().hasAttribute(QLatin1String("type"));
            entry.translation = xml.readElementText().toStdString();
            entries[key] = entry;
        }
    }
    EXPECT_FALSE(xml.hasError()) << xml.errorString().toStdString();
    return entries;
}

std::set<std::string> placeholders(const std::string &text) {
    static const std::regex pattern(R"(\{[^}]*\})");
    std::set<std::string> result;
    for (std::sregex_iterator i(text.begin(), text.end(), pattern), end; i != end; ++i)
        result.insert(i->str());
    return result;
}

/// Every word has its translation, with the same placeholders, and there are no others.
void expectComplete(const std::string &context, const std::string &language,
                    const std::vector<Word> &all) {
    const auto entries = readTranslations(context, language);
    const Words words(language);
    for (const Word &word : all) {
        const std::string where = context + ' ' + language + ": " + word.key;
        const auto found = entries.find(word.key);
        ASSERT_NE(found, entries.end()) << where << " is missing";
        EXPECT_EQ(found->second.source, word.source) << where;
        EXPECT_TRUE(found->second.finished) << where;
        EXPECT_EQ(words.text(word), found->second.translation) << where;
        EXPECT_EQ(placeholders(found->second.translation), placeholders(word.source)) << where;
    }
    EXPECT_EQ(entries.size(), all.size()) << context << ' ' << language << " has words of old";
}

std::vector<Word> makerWords() {
    std::vector<Word> all = allMakerWords();
    for (const std::vector<Word> &words : {templateTitles(), statementWords()})
        std::ranges::copy(words, std::back_inserter(all));
    return all;
}

} // namespace

TEST(Words, haveKeysOfTheirOwn) {
    std::set<std::string> keys;
    for (const Word &word : consumerWords())
        EXPECT_TRUE(keys.insert(word.key).second) << word.key;
}

TEST(Words, areTranslatedInEveryLanguageShipped) {
    for (const std::string &language : Words::languages())
        if (language != "en")
            expectComplete("consumer", language, consumerWords());
}

TEST(Words, ofMakersAreTranslatedWhereTheyAreShipped) {
    const std::vector<std::string> all = Words::languages();
    for (const std::string &language : Words::makerLanguages()) {
        EXPECT_NE(std::ranges::find(all, language), all.end()) << language;
        if (language != "en")
            expectComplete("maker", language, makerWords());
    }
}

TEST(Words, sayNothingTheLabelNeverSays) {
    static const std::regex banned(R"(\b(secure|safe|expires?|lifetime|up to)\b)",
                                   std::regex::icase);
    for (const Word &word : consumerWords())
        EXPECT_FALSE(std::regex_search(word.source, banned)) << word.key << ": " << word.source;
}

TEST(Words, bestLanguage) {
    EXPECT_EQ(Words::bestLanguage("de-AT"), "de");
    EXPECT_EQ(Words::bestLanguage("de"), "de");
    EXPECT_EQ(Words::bestLanguage("en-GB"), "en");
    EXPECT_EQ(Words::bestLanguage("no"), "nb");
    EXPECT_EQ(Words::bestLanguage("zh-TW"), "zh-Hant");
    EXPECT_EQ(Words::bestLanguage("zh-Hant-HK"), "zh-Hant");
    EXPECT_EQ(Words::bestLanguage("zh-CN"), "zh-Hans");
    EXPECT_EQ(Words::bestLanguage("zh"), "zh-Hans");
    EXPECT_EQ(Words::bestLanguage("d"), "");
    EXPECT_EQ(Words::bestLanguage(""), "");
}

} // namespace updatefacts
