// SPDX-License-Identifier: MIT
#include "site/page/PageParts.h"

#include "label/content/LabelLocale.h"
#include "site/data/PageFile.h"
#include "site/data/PageWords.h"
#include "site/data/SharedFiles.h"

namespace updatefacts {

using kainjow::mustache::data;

data textOrFalse(const std::string &text) {
    return text.empty() ? data(false) : data(text);
}

data piecesData(const PageText &text) {
    data pieces = data::type::list;
    for (const PagePiece &piece : text) {
        data one = data::type::object;
        one.set("text", piece.text);
        one.set("language", textOrFalse(piece.language));
        one.set("direction", isRightToLeft(piece.language) ? "rtl" : "ltr");
        pieces.push_back(one);
    }
    return pieces;
}

data wordsData(const Words &words) {
    data all = data::type::object;
    for (const auto &[id, word] : pageWordTable())
        all.set(id, words.text(word));
    return all;
}

void addStyleAndScript(data &root, const std::string &scriptFile) {
    root.set("icon_path", '/' + sharedFile("icon.svg").path);
    root.set("style_path", '/' + sharedFile("page.css").path);
    root.set("script_path", '/' + sharedFile(scriptFile).path);
}

std::string fillTemplate(const std::string &file, data &root) {
    for (const char *name : {"promise", "glance", "facts", "value", "text"}) {
        const std::string text = pageFile(std::string(name) + ".mustache");
        root.set(std::string(name) + "_part",
                 data(kainjow::mustache::partial([text] { return text; })));
    }
    kainjow::mustache::mustache view(pageFile(file));
    return view.render(root);
}

} // namespace updatefacts
