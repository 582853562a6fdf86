// SPDX-License-Identifier: MIT
#include "site/page/PageParts.h"

#include "label/content/LabelLocale.h"
#include "site/data/PageFile.h"
#include "site/data/PageWords.h"
#include "site/data/SharedFiles.h"

#include <algorithm>

namespace updatefacts {

using kainjow::mustache::data;

namespace {

bool hasAtMost(std::ptrdiff_t letters, std::string_view word) {
    const auto begins = [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; };
    return std::ranges::count_if(word, begins) <= letters;
}

/// The text with spaces that hold their words together where the two words are to stay so.
template<typename Stay>
std::string joinedWhere(std::string_view text, Stay stay) {
    std::string result;
    std::size_t begin = 0;
    for (std::size_t at = text.find(' '); at != std::string_view::npos;
         at = text.find(' ', begin)) {
        const std::string_view before = text.substr(begin, at - begin);
        const std::string_view rest = text.substr(at + 1);
        result += before;
        result += stay(before, rest.substr(0, rest.find(' '))) ? "\u00a0" : " ";
        begin = at + 1;
    }
    result += text.substr(begin);
    return result;
}

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

} // namespace

std::string keptTogether(std::string_view text) {
    return joinedWhere(text, [](std::string_view before, std::string_view after) {
        return hasAtMost(3, before) || hasAtMost(3, after);
    });
}

std::string keptMeasures(std::string_view text) {
    return joinedWhere(text, [](std::string_view before, std::string_view after) {
        return !before.empty() && isDigit(before.back()) && !after.empty() &&
               !isDigit(after.front()) && hasAtMost(2, after);
    });
}

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
