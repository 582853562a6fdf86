// SPDX-License-Identifier: MIT
#include "cli/Commands.h"

#include "cli/Arguments.h"
#include "cli/UsageError.h"
#include "definitions/Definitions.h"
#include "definitions/Placeholders.h"
#include "definitions/Words.h"
#include "definitions/messages/MessageTable.h"
#include "label/template/Template.h"
#include "label/template/TemplateWords.h"
#include "publish/reference/ListDefinitions.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

#include <algorithm>
#include <ostream>

namespace updatefacts {

namespace {

/// One line of a list: an id and what it means.
struct Entry {
    std::string id;
    std::string text;
};

std::vector<Entry> fields() {
    std::vector<Entry> entries;
    for (const Section &section : builtInDefinitions().sections)
        for (const Field &field : section.fields)
            entries.push_back({field.id, field.question.source});
    return entries;
}

std::vector<Entry> rules() {
    std::vector<Entry> entries;
    for (const Rule &rule : builtInDefinitions().rules)
        entries.push_back({rule.id, withNamesOfFiles(rule.message.source)});
    return entries;
}

std::vector<Entry> templates() {
    std::vector<Entry> entries;
    for (const std::string &id : builtInTemplateIds())
        entries.push_back({id, builtInTemplate(id).title().source});
    return entries;
}

std::vector<Entry> languages() {
    std::vector<Entry> entries;
    for (const std::string &tag : Words::languages())
        entries.push_back(
            {tag, QLocale::languageToString(QLocale(QString::fromStdString(tag)).language())
                      .toStdString()});
    return entries;
}

/// What is left to translate for makers: questions, help, messages.
std::vector<Entry> makerWords() {
    std::vector<Entry> entries;
    for (const std::vector<Word> &words : {allMakerWords(), templateTitles()})
        for (const Word &word : words)
            entries.push_back({word.key, word.source});
    return entries;
}

/// What a translator has to translate: every text that can stand on a label.
std::vector<Entry> words() {
    std::vector<Entry> entries;
    for (const std::vector<Word> &words : {builtInDefinitions().consumerWords(), templateWords()})
        for (const Word &word : words)
            entries.push_back({word.key, word.source});
    return entries;
}

struct List {
    const char *name;
    std::vector<Entry> (*entries)();
    std::string (*json)(const Definitions &) = nullptr; ///< where there is more to say
};

constexpr std::array lists = {List{"fields", fields, listFieldsAsJson},
                              List{"rules", rules, listRulesAsJson},
                              List{"templates", templates},
                              List{"languages", languages},
                              List{"words", words},
                              List{"maker-words", makerWords}};

std::string listNames(const std::string &separator) {
    std::string names;
    for (const List &list : lists)
        names += (names.empty() ? "" : separator) + list.name;
    return names;
}

std::string asJson(const std::vector<Entry> &entries) {
    QJsonArray array;
    for (const Entry &entry : entries)
        array.append(QJsonObject{{QStringLiteral("id"), QString::fromStdString(entry.id)},
                                 {QStringLiteral("text"), QString::fromStdString(entry.text)}});
    return QJsonDocument(array).toJson().toStdString();
}

std::string asText(const std::vector<Entry> &entries) {
    std::size_t width = 0;
    for (const Entry &entry : entries)
        width = std::max(width, entry.id.size());
    std::string text;
    for (const Entry &entry : entries)
        text += entry.id + std::string(width - entry.id.size() + 2, ' ') + entry.text + '\n';
    return text;
}

} // namespace

std::string listHelp() {
    return "Usage: updatefacts list " + listNames("|") +
           " [--json]\n\n"
           "Lists what a disclosure may say, what is checked, what labels there are, and, in\n"
           "English, the words on them and the words that only makers see.\n\n"
           "Options:\n"
           "  --json  an array of objects: of fields and rules all there is to say, of the others\n"
           "          id and text\n\n"
           "Examples:\n"
           "  updatefacts list fields\n"
           "  updatefacts list rules --json\n";
}

ExitCode listCommand(const std::vector<std::string> &words, CommandStreams &streams) {
    const Arguments arguments = parseArguments(words, {{"--json", false}});
    if (!arguments.error.empty())
        return usageError(streams, "list", arguments.error);
    const std::string wanted = arguments.operands.empty() ? "" : arguments.operands.front();
    const auto list =
        std::ranges::find_if(lists, [&](const List &known) { return wanted == known.name; });
    if (list == lists.end() || arguments.operands.size() > 1)
        return usageError(streams, "list", "Name one of " + listNames(", ") + ".");
    if (!arguments.has("--json"))
        streams.out << asText(list->entries());
    else
        streams.out << (list->json ? list->json(builtInDefinitions()) : asJson(list->entries()));
    return ExitCode::clean;
}

} // namespace updatefacts
