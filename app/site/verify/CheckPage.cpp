// SPDX-License-Identifier: MIT
#include "site/verify/CheckPage.h"

#include "definitions/Definitions.h"
#include "disclosure/Sha256.h"
#include "label/content/LabelLocale.h"
#include "label/template/TemplateData.h"
#include "publish/json/JsonTree.h"
#include "site/data/PageFile.h"
#include "site/verify/FactNames.h"
#include "site/verify/VerifyWords.h"

#include <kainjow/mustache.hpp>

#include <QByteArray>

namespace updatefacts {

namespace {

using kainjow::mustache::data;

/// The hash by which the page's policy lets its script or style be there (W3C CSP3 2.3.1).
std::string policyHash(const std::string &text) {
    const QByteArray hash = QByteArray::fromHex(QByteArray::fromStdString(sha256(text)));
    return "sha256-" + hash.toBase64().toStdString();
}

std::string allLanguages() {
    Value languages = mapNode({});
    for (const std::string &tag : Words::languages()) {
        const Words words(tag);
        Value texts = wordsNode(words, "sig_", {"over", "languages"});
        for (Member &member : wordsNode(words, "check_", {}).map)
            addMember(texts, member.key, std::move(member.value));
        addMember(languages, tag,
                  mapNode({{"name", textNode(ownNameOf(tag))},
                           {"rtl", booleanNode(isRightToLeft(tag))},
                           {"words", std::move(texts)},
                           {"facts", factNames(words)}}));
    }
    return writeScriptJson(languages);
}

} // namespace

std::string checkPage() {
    const std::string style = pageFile("check.css");
    const std::string script = pageFile("signature.js") + pageFile("check.js");
    const Words words("en");
    data root = data::type::object, texts = data::type::object;
    for (const Member &member : wordsNode(words, "check_", {"languages"}).map)
        texts.set(member.key, member.value.scalar);
    root.set("words", texts);
    root.set("brand", words.text(builtInCommon()->words.at("title")));
    root.set("style", style);
    root.set("style_hash", policyHash(style));
    root.set("script", script);
    root.set("script_hash", policyHash(script));
    root.set("languages", allLanguages());
    return kainjow::mustache::mustache(pageFile("check.mustache")).render(root);
}

} // namespace updatefacts
