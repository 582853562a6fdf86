// SPDX-License-Identifier: MIT
#include "cli/Commands.h"

#include "cli/UsageError.h"
#include "definitions/Definitions.h"
#include "definitions/Placeholders.h"
#include "definitions/Words.h"
#include "definitions/messages/MessageTable.h"
#include "label/template/Template.h"
#include "label/template/TemplateWords.h"
#include "publish/reference/ListDefinitions.h"
#include "publish/statement/Statement.h"
#include "site/data/PageWords.h"

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

/// The document, then what is known of it: "where; edition; state; from a day; looked up;
/// evidence".
std::vector<Entry> schemes() {
    std::vector<Entry> entries;
    for (const Scheme &scheme : builtInDefinitions().schemes) {
        std::string text = scheme.title;
        for (const std::string &part : {scheme.jurisdiction, scheme.edition, scheme.status})
            text += part.empty() ? "" : "; " + part;
        if (scheme.inForce)
            text += "; from " + scheme.inForce->toString();
        if (scheme.checked)
            text += "; looked up " + scheme.checked->toString();
        if (scheme.evidence)
            text += "; " + std::string(idOf(scheme.evidence));
        entries.push_back({scheme.id, text});
    }
    return entries;
}

std::vector<Entry> templates() {
    std::vector<Entry> entries;
    for (const std::string &id : builtInTemplateIds())
        entries.push_back({id, builtInTemplate(id).title().source});
    return entries;
}

std::vector<Entry> cards() {
    std::vector<Entry> entries;
    for (const std::string &id : builtInCardIds())
        entries.push_back({id, builtInCard(id).title().source});
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
    for (const std::vector<Word> &words : {allMakerWords(), templateTitles(), statementWords()})
        for (const Word &word : words)
            entries.push_back({word.key, word.source});
    return entries;
}

/// What a translator has to translate: every text that can stand on a label.
std::vector<Entry> words() {
    std::vector<Entry> entries;
    for (const std::vector<Word> &words :
         {builtInDefinitions().consumerWords(), templateWords(), pageWords()})
        for (const Word &word : words)
            entries.push_back({word.key, word.source});
    return entries;
}

struct List {
    const char *name;
    const char *text; ///< what it lists
    std::vector<Entry> (*entries)();
    std::string (*json)(const Definitions &) = nullptr; ///< where there is more to say
};

constexpr std::array lists = {
    List{"fields", "what a disclosure may say", fields, listFieldsAsJson},
    List{"rules", "what is checked", rules, listRulesAsJson},
    List{"schemes", "the laws and standards cited, and their state", schemes, listSchemesAsJson},
    List{"templates", "what labels there are", templates},
    List{"cards", "the cards that compare products", cards},
    List{"languages", "the languages of labels", languages},
    List{"words", "the words on labels", words},
    List{"maker-words", "the words that only makers see", makerWords}};

std::string listNames() {
    std::vector<std::string> names;
    for (const List &list : lists)
        names.emplace_back(list.name);
    return listed(names);
}

std::vector<OptionSpec> listWords() {
    std::vector<OptionSpec> words;
    for (const List &list : lists)
        words.push_back({list.name, "", list.text});
    return words;
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

ExitCode printList(const Arguments &arguments, CommandStreams &streams) {
    const std::string wanted = arguments.operands.empty() ? "" : arguments.operands.front();
    const auto list =
        std::ranges::find_if(lists, [&](const List &known) { return wanted == known.name; });
    if (list == lists.end() || arguments.operands.size() > 1)
        return usageError(streams, "list", "Name one of " + listNames() + ".");
    if (!arguments.has("--json"))
        streams.out << asText(list->entries());
    else
        streams.out << (list->json ? list->json(builtInDefinitions()) : asJson(list->entries()));
    return ExitCode::clean;
}

} // namespace

Command listCommand() {
    return {
        .usage = "WHAT [--json]",
        .about = "Lists what there is, one a line: its id, and its text in English. WHAT is one of "
                 "these:",
        .words = listWords(),
        .options =
            {
                {"--json", "",
                 "an array of objects: of fields and rules all there is to say, of the others id "
                 "and text"},
            },
        .examples = {"list fields", "list rules --json"},
        .exitCodes = "0 done, 4 cannot write, 64 usage",
        .run = printList,
    };
}

} // namespace updatefacts
