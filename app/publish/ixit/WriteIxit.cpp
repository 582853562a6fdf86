// SPDX-License-Identifier: MIT
#include "publish/ixit/WriteIxit.h"

#include "publish/json/JsonTree.h"
#include "publish/reference/Markdown.h"

namespace updatefacts {

namespace {

constexpr const char *proforma = "ETSI TS 103 701 V2.1.1 (2025-05), annex A.3";

Value answerNode(const IxitAnswer &answer) {
    Value node = mapNode({{"name", textNode(answer.name)}});
    if (answer.parts.empty())
        addText(node, "value", notStated);
    Value parts = listNode({});
    for (const auto &[field, title, value] : answer.parts)
        parts.list.push_back(mapNode(
            {{"field", textNode(field)}, {"title", textNode(title)}, {"value", textNode(value)}}));
    if (!answer.parts.empty())
        addMember(node, "parts", std::move(parts));
    return node;
}

Value tableNode(const IxitTable &table) {
    Value rows = listNode({});
    for (const IxitRow &row : table.rows) {
        Value answers = listNode({});
        for (const IxitAnswer &answer : row.answers)
            answers.list.push_back(answerNode(answer));
        Value node = mapNode({});
        addText(node, "id", row.id);
        addMember(node, "answers", std::move(answers));
        rows.list.push_back(std::move(node));
    }
    return mapNode({{"id", textNode(table.id)}, {"title", textNode(table.title)}, {"rows", rows}});
}

std::string answerWords(const IxitAnswer &answer) {
    std::string words;
    for (const auto &[field, title, value] : answer.parts)
        words += (words.empty() ? "" : "<br>") + markdownText(title + ": " + value);
    return words.empty() ? notStated : words;
}

std::string tableMarkdown(const IxitTable &table) {
    std::string text = "## IXIT " + table.id + ": " + markdownText(table.title) + "\n\n";
    if (table.rows.empty())
        text += "There is none: the product gets no updates.\n\n";
    for (const IxitRow &row : table.rows) {
        MarkdownTable rows({"Entry", "Answer"});
        if (!row.id.empty())
            rows.add({"ID", row.id});
        for (const IxitAnswer &answer : row.answers)
            rows.add({markdownText(answer.name), answerWords(answer)});
        text += rows.text();
    }
    return text;
}

} // namespace

std::string writeIxitJson(const Disclosure &disclosure, const Definitions &definitions) {
    Value tables = listNode({});
    for (const IxitTable &table : ixitOf(disclosure, definitions))
        tables.list.push_back(tableNode(table));
    return writeJson(mapNode({{"pro_forma", textNode(proforma)},
                              {"product", textNode(disclosure.text("product_name", "en"))},
                              {"model", textNode(disclosure.text("model_identifier"))},
                              {"disclosure", textNode(disclosure.text("disclosure_id"))},
                              {"revision", textNode(disclosure.text("revision"))},
                              {"fingerprint", textNode(disclosure.fingerprint())},
                              {"ixit", std::move(tables)}}));
}

std::string writeIxitMarkdown(const Disclosure &disclosure, const Definitions &definitions) {
    std::string text = "# IXIT of " + markdownText(disclosure.text("product_name", "en")) + ", " +
                       markdownText(disclosure.text("model_identifier")) + "\n\nFrom disclosure " +
                       markdownText(disclosure.text("disclosure_id")) + ", revision " +
                       disclosure.text("revision") + ", fingerprint " + disclosure.fingerprint() +
                       ". Tables and entries are named as in " + proforma +
                       ". The manufacturer has to add what is not stated.\n\n";
    for (const IxitTable &table : ixitOf(disclosure, definitions))
        text += tableMarkdown(table);
    text.pop_back(); // the empty line at the end
    return text;
}

} // namespace updatefacts
