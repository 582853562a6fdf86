// SPDX-License-Identifier: MIT
#include "definitions/EmbeddedFile.h"
#include "label/template/ReadCommon.h"
#include "label/template/Template.h"
#include "label/template/TemplateWords.h"

#include <QDir>

#include <algorithm>
#include <cassert>

static void registerTemplates() {
    Q_INIT_RESOURCE(templates);
    Q_INIT_RESOURCE(cards);
    Q_INIT_RESOURCE(documents);
}

namespace updatefacts {

namespace {

Document readEmbedded(const std::string &name) {
    registerTemplates();
    const std::string file = "templates/" + name + ".yaml";
    return readYaml(embeddedFile(file), file);
}

std::shared_ptr<const CommonData> readBuiltInCommon() {
    Findings findings;
    auto data = std::make_shared<const CommonData>(
        readCommon(readEmbedded("common"), readEmbedded("pictograms"), findings));
    assert(findings.empty());
    return data;
}

std::vector<std::string> idsIn(const QString &folder) {
    registerTemplates();
    std::vector<std::string> ids;
    for (const QString &file : QDir(folder).entryList(QDir::Files)) {
        const std::string id = file.chopped(5).toStdString();
        if (id != "common" && id != "pictograms")
            ids.push_back(id);
    }
    std::ranges::sort(ids); // files are sorted with their ending
    return ids;
}

Template onlyOne(const ReadTemplate &read) {
    assert(read.findings.empty());
    return read.result.front();
}

Template readBuiltIn(const std::string &name) {
    return onlyOne(readTemplate(readEmbedded(name)));
}

} // namespace

std::shared_ptr<const CommonData> builtInCommon() {
    static const std::shared_ptr<const CommonData> common = readBuiltInCommon();
    return common;
}

std::vector<std::string> builtInTemplateIds() {
    return idsIn(QStringLiteral(":/templates"));
}

Template builtInTemplate(std::string_view id) {
    return readBuiltIn(std::string(id));
}

std::vector<std::string> builtInCardIds() {
    return idsIn(QStringLiteral(":/templates/cards"));
}

Template builtInCard(std::string_view id) {
    return readBuiltIn("cards/" + std::string(id));
}

Template builtInDocument(std::string_view id) {
    return onlyOne(readDocumentTemplate(readEmbedded("documents/" + std::string(id))));
}

std::vector<Word> templateWords() {
    return wordsOf(*builtInCommon());
}

std::vector<Word> templateTitles() {
    std::vector<Word> titles;
    for (const std::string &id : builtInTemplateIds())
        titles.push_back(builtInTemplate(id).title());
    for (const std::string &id : builtInCardIds())
        titles.push_back(builtInCard(id).title());
    return titles;
}

} // namespace updatefacts
