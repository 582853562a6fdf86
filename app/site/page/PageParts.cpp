// SPDX-License-Identifier: MIT
#include "site/page/PageParts.h"

#include "disclosure/Sha256.h"
#include "site/data/PageFile.h"
#include "site/data/PageWords.h"

#include <QByteArray>

#include <regex>
#include <sstream>

namespace updatefacts {

using kainjow::mustache::data;

namespace {

std::string policyHash(const std::string &text) {
    const QByteArray hash = QByteArray::fromHex(QByteArray::fromStdString(sha256(text)));
    return "sha256-" + hash.toBase64().toStdString();
}

/// Lines without the blanks before them; those that are only a remark go.
std::string withoutIndents(const std::string &text) {
    std::string result;
    std::istringstream lines(text);
    for (std::string line; std::getline(lines, line);) {
        line.erase(0, line.find_first_not_of(' '));
        if (!line.empty() && !line.starts_with("//"))
            result += line + '\n';
    }
    return result;
}

/// The style sheet without the blanks that mean nothing: those beside { } : ; , and >.
std::string shortStyle(const std::string &text) {
    static const std::regex blanks(" *([{}:;,>]) +| +([{>])");
    return std::regex_replace(withoutIndents(text), blanks, "$1$2");
}

} // namespace

data textOrFalse(const std::string &text) {
    return text.empty() ? data(false) : data(text);
}

data wordsData(const Words &words) {
    data all = data::type::object;
    for (const auto &[id, word] : pageWordTable())
        all.set(id, words.text(word));
    return all;
}

void addStyleAndScript(data &root, const std::string &scriptFile) {
    static const std::string style = shortStyle(pageFile("page.css"));
    const std::string script = withoutIndents(pageFile(scriptFile));
    root.set("style", style);
    root.set("script", script);
    root.set("style_hash", policyHash(style));
    root.set("script_hash", policyHash(script));
}

std::string fillTemplate(const std::string &file, data &root) {
    for (const char *name : {"promise", "facts", "value"}) {
        const std::string text = pageFile(std::string(name) + ".mustache");
        root.set(std::string(name) + "_part",
                 data(kainjow::mustache::partial([text] { return text; })));
    }
    kainjow::mustache::mustache view(pageFile(file));
    return view.render(root);
}

} // namespace updatefacts
