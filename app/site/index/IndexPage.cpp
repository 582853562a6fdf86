// SPDX-License-Identifier: MIT
#include "site/index/IndexPage.h"

#include "label/content/LabelLocale.h"
#include "label/content/PhraseText.h"
#include "label/template/TemplateData.h"
#include "publish/json/JsonTree.h"
#include "site/data/PageWords.h"
#include "site/index/ShopTable.h"
#include "site/page/PageParts.h"

#include <algorithm>

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

data textsData(const std::vector<std::string> &texts) {
    data list = data::type::list;
    for (const std::string &text : texts)
        list.push_back(text);
    return list;
}

data linkData(const std::string &href, const std::string &title) {
    data one = data::type::object;
    one.set("href", href);
    one.set("title", title);
    return one;
}

/// A page with a heading and nothing below it.
data headData(const Words &words, const std::string &heading,
              const std::vector<std::string> &scripts) {
    data root = data::type::object;
    std::vector<std::string> paths;
    for (const std::string &script : scripts)
        paths.push_back('/' + sharedFile(script).path);
    addStyle(root);
    root.set("scripts", textsData(paths));
    root.set("words", wordsData(words));
    root.set("language", words.language());
    root.set("direction", isRightToLeft(words.language()) ? "rtl" : "ltr");
    root.set("brand", wordOfLabel(words, "title"));
    root.set("title", heading + " – " + wordOfLabel(words, "title"));
    root.set("heading", heading);
    root.set("description", wordOfLabel(words, "statements"));
    root.set("statement", wordOfLabel(words, "statement"));
    root.set("same", wordOfLabel(words, "same"));
    for (const char *part : {"has_languages", "text", "links", "compare", "search", "has_pages"})
        root.set(part, data(false));
    return root;
}

/// file: the member that names the page.
void addLanguages(data &root, const std::vector<IndexLanguage> &languages, std::size_t current,
                  std::string IndexLanguage::*file) {
    data list = data::type::list;
    for (std::size_t i = 0; i < languages.size(); ++i) {
        data one = data::type::object;
        one.set("tag", languages[i].tag);
        one.set("name", languages[i].name);
        one.set("href", pathOfList(languages[i].*file));
        one.set("rtl", data(isRightToLeft(languages[i].tag)));
        one.set("current", data(i == current));
        list.push_back(one);
    }
    root.set("languages", list);
    root.set("language_name", languages[current].name);
    root.set("has_languages", data(languages.size() > 1));
}

/// A search of all products, with none shown yet.
void addSearch(data &root, const std::string &tag) {
    root.set("search_list", pathOfList(searchListName(tag)));
    root.set("search", data(true));
    root.set("products", data(data::type::list));
}

data productData(const SiteEntry &entry, std::size_t language, const std::string &tag) {
    data one = data::type::object;
    one.set("href", entry.pagePath(tag));
    one.set("product", entry.product);
    one.set("maker_model", joined({entry.maker, entry.model}));
    one.set("promise", entry.promises[language]);
    return one;
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

/// An index without its products.
data indexData(std::size_t language, const std::vector<IndexLanguage> &languages,
               const Words &words) {
    data root = headData(words, pageWord(words, "all_products"), {"search.js", "index.js"});
    const std::string &tag = languages[language].tag;
    addSearch(root, tag);
    addLanguages(root, languages, language, &IndexLanguage::file);
    data links = data::type::object;
    data items = data::type::list;
    items.push_back(
        linkData(pathOfList(languages[language].compareFile), pageWord(words, "compare")));
    items.push_back(linkData(pathOfList(shopTableName(tag)), pageWord(words, "list_csv")));
    links.set("items", items);
    root.set("links", links);
    return root;
}

} // namespace

void writeIndexPages(
    const EntrySource &entries, std::size_t language, const std::vector<IndexLanguage> &languages,
    const Words &words,
    const std::function<void(const std::string &name, const std::string &text)> &take) {
    data root = indexData(language, languages, words);
    const auto &[tag, name, file, compareFile] = languages[language];
    const std::size_t count =
        std::max<std::size_t>(1, (entries.size() + productsOfPage - 1) / productsOfPage);
    root.set("has_pages", data(count > 1));
    for (std::size_t page = 0; page < count; ++page) {
        data products = data::type::list;
        entries.visit(page * productsOfPage, productsOfPage, [&](const SiteEntry &entry) {
            products.push_back(productData(entry, language, tag));
        });
        root.set("products", products);
        root.set("pages", pagesData(file, count, page));
        take(fileOfPage(file, page), fillTemplate("index.mustache", root));
    }
}

std::string comparePageOf(std::size_t language, const std::vector<IndexLanguage> &languages,
                          const Words &words) {
    data root = headData(words, pageWord(words, "compare"), {"search.js", "compare.js"});
    addSearch(root, languages[language].tag);
    addLanguages(root, languages, language, &IndexLanguage::compareFile);
    data links = data::type::object;
    data items = data::type::list;
    items.push_back(
        linkData(pathOfList(languages[language].file), pageWord(words, "all_products")));
    links.set("items", items);
    root.set("links", links);
    root.set("compare", data(true));
    return fillTemplate("index.mustache", root);
}

std::string searchListName(const std::string &tag) {
    return "products." + tag + ".json";
}

void writeSearchList(const EntrySource &entries, std::size_t language, const std::string &tag,
                     const TextSink &sink) {
    sink("[");
    const char *between = "\n";
    entries.visit([&](const SiteEntry &entry) {
        sink(between +
             writeJsonLine(textListNode({entry.product, entry.maker, entry.model, entry.gtin,
                                         entry.promises[language], entry.pagePath(tag)})));
        between = ",\n";
    });
    sink("\n]\n");
}

std::string notFoundPage(const Words &words) {
    data root = headData(words, pageWord(words, "not_found"), {});
    root.set("text", pageWord(words, "not_found_text"));
    root.set("href", pathOfList(""));
    root.set("link", pageWord(words, "all_products"));
    return fillTemplate("index.mustache", root);
}

std::string movedPage(const SiteEntry &entry, const Words &words) {
    data root = headData(words, entry.product, {});
    root.set("text", words.language() == entry.mainLanguage ? joined({entry.maker, entry.model})
                                                            : std::string());
    root.set("href", entry.address);
    root.set("link", pageWord(words, "newest"));
    return fillTemplate("index.mustache", root);
}

} // namespace updatefacts
