// SPDX-License-Identifier: MIT
#include "site/index/IndexPage.h"

#include "label/content/LabelLocale.h"
#include "label/content/PhraseText.h"
#include "label/template/TemplateData.h"
#include "publish/json/JsonTree.h"
#include "site/data/PageWords.h"
#include "site/page/PageParts.h"

#include <algorithm>
#include <span>

namespace updatefacts {

namespace {

using kainjow::mustache::data;

std::string wordOfLabel(const Words &words, const char *id) {
    return words.text(builtInCommon()->words.at(id));
}

/// "index.de.html", "index.de.2.html"
std::string fileOfPage(const std::string &first, std::size_t page) {
    const std::size_t ending = first.rfind('.');
    return page == 0
               ? first
               : first.substr(0, ending) + '.' + std::to_string(page + 1) + first.substr(ending);
}

std::string pathOfList(const std::string &file) {
    return std::string("/") + listFolder + file;
}

data headData(const Words &words, const std::string &heading) {
    data root = data::type::object;
    addStyleAndScript(root, "index.js");
    root.set("words", wordsData(words));
    root.set("language", words.language());
    root.set("direction", isRightToLeft(words.language()) ? "rtl" : "ltr");
    root.set("brand", wordOfLabel(words, "title"));
    root.set("title", heading + " – " + wordOfLabel(words, "title"));
    root.set("heading", heading);
    root.set("statement", wordOfLabel(words, "statement"));
    return root;
}

data languagesData(const std::vector<IndexLanguage> &languages, std::size_t current) {
    data list = data::type::list;
    for (std::size_t i = 0; i < languages.size(); ++i) {
        data one = data::type::object;
        one.set("tag", languages[i].tag);
        one.set("name", languages[i].name);
        one.set("href", pathOfList(languages[i].file));
        one.set("rtl", data(isRightToLeft(languages[i].tag)));
        one.set("current", data(i == current));
        list.push_back(one);
    }
    return list;
}

data productsData(std::span<const SiteEntry> entries, std::size_t language,
                  const std::string &tag) {
    data list = data::type::list;
    for (const SiteEntry &entry : entries) {
        data one = data::type::object;
        one.set("href", entry.pagePath(tag));
        one.set("product", entry.product);
        one.set("maker_model", joined({entry.maker, entry.model}));
        one.set("promise", std::string(entry.promises[language]));
        list.push_back(one);
    }
    return list;
}

data pagesData(const std::string &first, std::size_t count, std::size_t current) {
    data list = data::type::list;
    for (std::size_t i = 0; i < count; ++i) {
        data one = data::type::object;
        one.set("href", pathOfList(fileOfPage(first, i)));
        one.set("number", std::to_string(i + 1));
        one.set("current", data(i == current));
        list.push_back(one);
    }
    return list;
}

} // namespace

std::vector<std::pair<std::string, std::string>>
indexPagesOf(const std::vector<SiteEntry> &entries, std::size_t language,
             const std::vector<IndexLanguage> &languages, const Words &words) {
    data root = headData(words, words.text(pageWordTable().at("all_products")));
    const std::string &tag = languages[language].tag;
    root.set("search_list", pathOfList(searchListName(tag)));
    root.set("text", data(false));
    root.set("list", data(true));
    root.set("has_languages", data(languages.size() > 1));
    root.set("languages", languagesData(languages, language));
    root.set("language_name", languages[language].name);
    const std::size_t count =
        std::max<std::size_t>(1, (entries.size() + productsOfPage - 1) / productsOfPage);
    root.set("has_pages", data(count > 1));
    std::vector<std::pair<std::string, std::string>> files;
    for (std::size_t page = 0; page < count; ++page) {
        const std::size_t from = page * productsOfPage;
        const std::size_t length = std::min(productsOfPage, entries.size() - from);
        root.set("products", productsData(std::span(entries).subspan(from, length), language, tag));
        root.set("pages", pagesData(languages[language].file, count, page));
        files.emplace_back(fileOfPage(languages[language].file, page),
                           fillTemplate("index.mustache", root));
    }
    return files;
}

std::string searchListName(const std::string &tag) {
    return "products." + tag + ".json";
}

std::string searchListOf(const std::vector<SiteEntry> &entries, std::size_t language,
                         const std::string &tag) {
    std::string text = "[";
    const char *between = "\n";
    for (const SiteEntry &entry : entries) {
        text += between + writeJsonLine(textListNode(
                              {entry.product, entry.maker, entry.model, entry.gtin,
                               std::string(entry.promises[language]), entry.pagePath(tag)}));
        between = ",\n";
    }
    return text + "\n]\n";
}

std::string notFoundPage(const Words &words) {
    data root = headData(words, words.text(pageWordTable().at("not_found")));
    root.set("search_list", "");
    root.set("text", words.text(pageWordTable().at("not_found_text")));
    root.set("list", data(false));
    root.set("has_languages", data(false));
    return fillTemplate("index.mustache", root);
}

} // namespace updatefacts
