// SPDX-License-Identifier: MIT
#include "ExampleLabels.h"
#include "definitions/BestLanguage.h"
#include "label/type/KeepTogether.h"

#include <gtest/gtest.h>

#include <map>

namespace updatefacts {
namespace {

/// What a line break would turn round, in the words of the labels.
constexpr std::pair<const char *, const char *> whole[] = {
    {"ar", "على الأقل"},         {"ar", "غير موعود"},         {"bg", "не са обещани"},
    {"bg", "поне до"},           {"bg", "без обещание"},      {"cs", "nejméně do"},
    {"cs", "nejsou přislíbeny"}, {"da", "ikke lovet"},        {"da", "mindst til"},
    {"de", "bis mindestens"},    {"de", "nicht zugesagt"},    {"de", "sich nicht auf"},
    {"el", "τουλάχιστον έως"},   {"el", "χωρίς δέσμευση"},    {"en", "at least"},
    {"en", "not promised"},      {"en", "Do not rely"},       {"en", "Not an"},
    {"es", "al menos"},          {"es", "no prometidas"},     {"et", "ei ole"},
    {"fi", "ei luvattu"},        {"fi", "Ei luvattu"},        {"fr", "au moins"},
    {"fr", "non promises"},      {"fr", "Ne comptez pas"},    {"ga", "ar a laghad"},
    {"ga", "gan ghealltanas"},   {"he", "לא הובטחו"},         {"he", "לפחות עד"},
    {"hi", "कम से कम"},           {"hi", "वादा नहीं"},          {"hr", "nisu obećana"},
    {"hr", "najmanje do"},       {"hu", "nincs ígéret"},      {"is", "að minnsta kosti"},
    {"is", "ekki lofað"},        {"it", "non promessi"},      {"it", "Non contare"},
    {"ja", "約束なし"},          {"ja", "少なくとも"},        {"ko", "약속 없음"},
    {"lt", "bent iki"},          {"lv", "vismaz līdz"},       {"lv", "nav solīti"},
    {"mt", "mill-inqas"},        {"mt", "mhux imwiegħda"},    {"nb", "ikke lovet"},
    {"nl", "niet beloofd"},      {"nl", "minstens eind"},     {"pl", "co najmniej"},
    {"pl", "Nie licz na otrz"},  {"pl", "bez obietnicy"},     {"pt", "pelo menos"},
    {"pt", "não prometidas"},    {"ro", "cel puțin"},         {"ro", "nu sunt promise"},
    {"sk", "najmenej do"},       {"sk", "nie sú prisľúbené"}, {"sl", "vsaj do"},
    {"sl", "niso obljubljene"},  {"sv", "utlovas inte"},      {"th", "อย่างน้อยถึง"},
    {"th", "ความปลอดภัย"},        {"th", "ไม่ได้สัญญา"},          {"tr", "en az"},
    {"tr", "söz verilmedi"},     {"tr", "düzeltmesi olmaz"},  {"uk", "щонайменше до"},
    {"uk", "не обіцяні"},        {"zh-Hans", "未承诺"},       {"zh-Hans", "至少到"},
    {"zh-Hant", "未承諾"},       {"zh-Hant", "至少到"}};

std::string trimmed(std::string text) {
    while (text.ends_with(' '))
        text.pop_back();
    return text;
}

/// Whether the words stand half at the end of one line and half at the head of the next.
bool isTorn(const std::string &words, const std::string &line, const std::string &next) {
    for (std::size_t i = 1; i < words.size(); ++i) {
        const bool isInside = (static_cast<unsigned char>(words[i]) & 0xC0U) == 0x80;
        const std::string rest = words.substr(words[i] == ' ' ? i + 1 : i);
        if (!isInside && trimmed(line).ends_with(trimmed(words.substr(0, i))) &&
            next.starts_with(rest))
            return true;
    }
    return false;
}

/// The word that goes on from one line to the next without a space between them, or "".
std::string wordAcross(const std::string &text, const std::string &line, const std::string &next) {
    const std::string head = line.substr(line.rfind(' ') + 1);
    const std::string word = head + next.substr(0, next.find(' '));
    return text.find(word) == std::string::npos ? std::string() : word;
}

struct Count {
    std::size_t lines = 0, breaks = 0;
    std::map<std::string, std::size_t> torn;
};

std::string withoutDigits(std::string text) {
    std::erase_if(text, [](char c) { return c >= '0' && c <= '9'; });
    return text;
}

/// Counts the lines that end where they should only at need; those of two dates are one.
void countAtNeed(const TextItem &item, Count &count) {
    std::vector<LineEnd> ends(item.text.size() + 1, LineEnd::free);
    keepTogether(item.text, primarySubtag(item.language), false, ends);
    for (std::size_t i = 1, at = 0; i < item.lines.size(); ++i) {
        at = item.text.find(item.lines[i].text, at + 1);
        if (at == std::string::npos || ends[at] != LineEnd::atNeed)
            continue;
        ++count.torn[item.language + ": " + item.slot + ": " +
                     withoutDigits(item.lines[i - 1].text + " / " + item.lines[i].text)];
    }
}

/// Where the second sentence of the text begins; Thai parts sentences by spaces alone.
std::size_t secondSentence(const TextItem &item) {
    for (const std::string mark : {"。", "। ", ". ", " "})
        if (const std::size_t at = item.text.find(mark); at != std::string::npos)
            return at + mark.size();
    return std::string::npos;
}

/// "Not an official label." begins a line of the statement or stands on one: none ends in
/// "Official".
void expectSentencesApart(const TextItem &item, const std::string &what) {
    const std::string second = item.text.substr(secondSentence(item));
    const bool apart = std::ranges::any_of(item.lines, [&](const TextLine &line) {
        return second.starts_with(line.text) || line.text.ends_with(second);
    });
    EXPECT_TRUE(item.lines.size() == 1 || apart) << what;
}

void expectWhole(const TextItem &item, const std::string &what, const std::string &language,
                 Count &count) {
    count.lines += item.lines.size();
    countAtNeed(item, count);
    if (item.slot == "statement")
        expectSentencesApart(item, what);
    for (std::size_t i = 1; i < item.lines.size(); ++i) {
        const std::string &line = item.lines[i - 1].text;
        const std::string &next = item.lines[i].text;
        ++count.breaks;
        for (const auto &[tag, words] : whole)
            EXPECT_FALSE(tag == language && isTorn(words, line, next))
                << what << ": " << line << " / " << next;
        const std::string word = wordAcross(item.text, line, next);
        EXPECT_EQ(word.find('@'), std::string::npos) << what << ": " << line << " / " << next;
        const bool isWeb = item.slot == "url" || word.find(".example/") != std::string::npos;
        EXPECT_TRUE(!isWeb || word.empty() || line.ends_with('/'))
            << what << ": " << line << " / " << next;
    }
}

class Lines : public testing::TestWithParam<std::string> {};

/// Every example, in every language: no line of any label begins or ends inside what must be read
/// in one piece.
TEST_P(Lines, endWhereTheSenseAllows) {
    const Template face = builtInTemplate(GetParam());
    Count count;
    for (const std::string &file : exampleFiles())
        for (const std::string &language : Words::languages()) {
            const Label label =
                layOut({readDisclosure(file), builtInDefinitions(), face, optionsOf2026()},
                       Words(language), fonts())
                    .label;
            for (const Item &item : label.items)
                if (const auto *text = std::get_if<TextItem>(&item))
                    expectWhole(*text, file + ' ' + language + ' ' + text->slot, language, count);
        }
    std::string torn;
    for (const auto &[line, times] : count.torn)
        torn += std::to_string(times) + " x " + line + '\n';
    EXPECT_LE(count.torn.size(), 9U) << torn; // of thousands: no room for another line
    EXPECT_GT(count.breaks, 500U);
    EXPECT_GT(count.lines, count.breaks);
}

INSTANTIATE_TEST_SUITE_P(Templates, Lines, testing::ValuesIn(builtInTemplateIds()),
                         [](const auto &row) { return row.param; });

TEST(LinesTorn, areSeen) {
    EXPECT_TRUE(isTorn("at least", "until at", "least the end"));
    EXPECT_TRUE(isTorn("ไม่ได้", "x ไม่", "ได้"));
    EXPECT_FALSE(isTorn("at least", "until", "at least"));
    EXPECT_EQ(wordAcross("mail a@b.de now", "mail a@", "b.de now"), "a@b.de");
    EXPECT_EQ(wordAcross("mail a@b.de now", "mail", "a@b.de now"), "");
}

} // namespace
} // namespace updatefacts
