// SPDX-License-Identifier: MIT
#include "publish/statement/WriteStatement.h"

#include "definitions/Words.h"
#include "disclosure/Payload.h"
#include "label/content/PhraseText.h"
#include "label/template/DocumentItems.h"
#include "publish/reference/Markdown.h"

namespace updatefacts {

namespace {

std::string shown(const std::string &text) {
    return markdownText(withoutIsolates(text));
}

std::string valueMarkdown(const StatementRow &row) {
    return row.address.empty() ? "**" + shown(row.value.text) + "**" : '<' + row.address + '>';
}

std::string partMarkdown(const StatementPart &part) {
    std::string text = "## " + shown(part.title) + "\n\n*" + shown(part.clause) + "*\n\n";
    if (!part.says.empty())
        text += shown(part.says) + "\n\n";
    for (const StatementRow &row : part.rows)
        text += "- " + shown(row.name.text) + ": " + valueMarkdown(row) + '\n';
    return part.rows.empty() ? text : text + '\n';
}

Phrase plain(const std::string &text, Role role, const std::string &language) {
    return {text, {}, role, language, {}};
}

void addItem(Content &content, const StatementPart &part, std::size_t number) {
    const std::string &language = content.language;
    content.phrases[ofItem(number, "item.title")] = plain(part.title, Role::heading, language);
    content.phrases[ofItem(number, "item.clause")] = plain(part.clause, Role::paragraph, language);
    content.phrases[ofItem(number, "item.says")] = plain(part.says, Role::paragraph, language);
    std::vector<Fact> &facts = content.sections[ofItem(number, "item")];
    for (const StatementRow &row : part.rows)
        facts.push_back({row.field, {}, row.name, row.value, true});
}

void addHead(Content &content, const StatementContent &said) {
    const auto add = [&](const char *slot, const std::string &text, Role role) {
        content.phrases[slot] = plain(text, role, said.language);
    };
    add("title", said.title, Role::title);
    add("law", said.law, Role::paragraph);
    add("declares", said.declares, Role::paragraph);
    content.phrases["product_name"] = said.product;
    content.phrases["maker_model"] = said.maker;
    add("scan", said.scan, Role::paragraph);
    add("signature", said.signature, Role::paragraph);
    add("foot", said.foot, Role::footer);
    add("rev", said.revision, Role::footer);
    add("fingerprint", isolated(said.fingerprint), Role::footer);
    Phrase url = plain(isolated(withoutScheme(said.address)), Role::link, said.language);
    url.target = said.address;
    url.address = url.breakable = true;
    content.phrases["url"] = std::move(url);
}

} // namespace

std::string statementMarkdown(const StatementContent &content) {
    std::string text = "# " + shown(content.title) + "\n\n" + shown(content.law) + "\n\n**" +
                       shown(content.product.text) + "**, " + shown(content.maker.text) + "\n\n" +
                       shown(content.declares) + "\n\n";
    for (const StatementPart &part : content.parts)
        text += partMarkdown(part);
    if (!content.signature.empty())
        text += "\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\n\n" +
                shown(content.signature) + "\n\n";
    return text + "---\n\n" + shown(content.foot) + ". " + shown(content.revision) + ". " +
           shown(content.fingerprint) + "\n\n<" + content.address + ">\n";
}

DocumentContent statementDocument(const StatementContent &content, const Disclosure &disclosure) {
    DocumentContent document;
    Content &all = document.content;
    all.language = content.language;
    all.rightToLeft = isRightToLeft(content.language);
    all.payload = payloadOf(disclosure);
    all.symbolDescription = filled(
        Words(content.language).text(builtInCommon()->words.at("symbol")), "address", all.payload);
    if (!content.signature.empty())
        all.flags.insert("signed");
    addHead(all, content);
    for (const StatementPart &part : content.parts) {
        document.items.together = part.isWithBefore ? document.items.together + 1 : 1;
        addItem(all, part, document.items.all++);
    }
    return document;
}

} // namespace updatefacts
