// SPDX-License-Identifier: MIT
#include "site/ProductPages.h"

#include "disclosure/Canonical.h"
#include "disclosure/Payload.h"
#include "disclosure/Promise.h"
#include "output/labels/MakeLabel.h"
#include "publish/ExportFormat.h"
#include "site/data/PageWords.h"
#include "site/index/MachineIndex.h"
#include "site/page/FaceData.h"
#include "site/page/RenderPage.h"

#include <utility>

namespace updatefacts {

namespace {

/// A file that programs read.
struct DataFile {
    std::string name, bytes, word, type;
};

/// Adds what belongs to one product.
class ProductPages {
  public:
    ProductPages(const History &history, const SitePath &path, const SiteLanguages &languages,
                 Date today, SiteTree &tree)
        : m_history(history), m_path(path), m_languages(languages), m_today(today), m_tree(tree) {
        for (const Revision &revision : history.revisions)
            m_revisions.push_back(&revision.disclosure);
    }

    SiteEntry add() && {
        for (std::size_t i = 0; i < m_revisions.size(); ++i) {
            const std::vector<DataFile> files = filesOf(i);
            for (const DataFile &file : files)
                m_tree.add(m_path.folder + file.name, file.bytes);
            for (const SiteLanguages::Language &language : m_languages.all())
                addPage(i, language.words, files);
        }
        fillEntry();
        if (!m_entry.gtin.empty())
            m_tree.add(m_path.folder + m_path.file(".linkset.json"), linkSetOf(m_entry));
        return std::move(m_entry);
    }

  private:
    [[nodiscard]] bool isNewest(std::size_t index) const { return index + 1 == m_revisions.size(); }

    [[nodiscard]] std::string number(std::size_t index) const {
        return std::to_string(m_history.revisions[index].number);
    }

    /// The name of a page; the main language needs no tag.
    [[nodiscard]] std::string pageName(std::size_t index, const std::string &language) const {
        const std::string tag = language == m_languages.mainOf(*m_revisions.back()) ? "" : language;
        return isNewest(index) ? m_path.page(tag) : m_path.page(tag, number(index));
    }

    /// Where the code of the newest leads in the main language, else the file.
    [[nodiscard]] std::string address(std::size_t index, const std::string &language) const {
        const std::string name = pageName(index, language);
        return name == "index.html" ? payloadOf(*m_revisions.back()) : m_path.address(name);
    }

    [[nodiscard]] std::vector<DataFile> filesOf(std::size_t index) const {
        const Disclosure &disclosure = *m_revisions[index];
        const std::string yaml = attachmentOf(disclosure).bytes;
        const std::string before = isNewest(index) ? "" : ".revision-" + number(index);
        const Value written = readYaml(yaml, "disclosure").root;
        std::vector<DataFile> files = {
            {m_path.file(before + ".yaml"), yaml, "file_yaml", "application/yaml"},
            {m_path.file(before + ".json"), canonicalForm(written), "file_json",
             "application/json"}};
        if (const Exported openEox = exportFormat("openeox")->write(disclosure);
            isNewest(index) && !openEox.text.empty())
            files.push_back(
                {m_path.file(".openeox.json"), openEox.text, "file_openeox", "application/json"});
        return files;
    }

    [[nodiscard]] PagePlace placeOf(std::size_t index, const Words &words,
                                    const std::vector<DataFile> &files) const {
        PagePlace place;
        place.address = address(index, words.language());
        for (const SiteLanguages::Language &language : m_languages.all()) {
            const std::string &tag = language.words.language();
            place.languages.push_back(
                {tag, language.name, m_path.path(pageName(index, tag)), address(index, tag)});
        }
        for (const DataFile &file : files)
            place.files.push_back(
                {m_path.path(file.name), words.text(pageWordTable().at(file.word)), file.type});
        for (std::size_t i = 0; i < m_revisions.size(); ++i)
            place.revisionAddresses.push_back(
                i == index ? std::string() : m_path.path(pageName(i, words.language())));
        return place;
    }

    void addPage(std::size_t index, const Words &words, const std::vector<DataFile> &files) {
        const PageContent page =
            pageContentOf({m_revisions, index, m_today, placeOf(index, words, files)},
                          builtInDefinitions(), words);
        m_tree.add(m_path.folder + pageName(index, words.language()), renderPage(page, words));
        if (isNewest(index))
            noteLanguage(page, words);
    }

    /// What the lists of the site say of the product in one language.
    void noteLanguage(const PageContent &page, const Words &words) {
        const std::string &language = words.language();
        m_entry.languages.emplace_back(language, page.place.address);
        m_entry.paths.push_back(m_path.path(pageName(m_revisions.size() - 1, language)));
        m_entry.promises.push_back(promiseSentence(page.now.content));
        if (language == m_languages.all().front().words.language())
            for (const FactChange &change : page.revisions.front().changes)
                m_entry.changes.push_back(change.name + ": " + changeText(change, words));
    }

    void fillEntry() {
        const Disclosure &newest = *m_revisions.back();
        m_entry.address = payloadOf(newest);
        m_entry.id = m_history.id;
        m_entry.product = newest.text("product_name", newest.text("language"));
        m_entry.maker = newest.text("manufacturer_name", newest.text("language"));
        m_entry.model = newest.text("model_identifier");
        m_entry.gtin = newest.text("gtin");
        m_entry.promise = promiseOf(newest, m_today);
        m_entry.end = newest.date("support_end");
        m_entry.revision = m_history.revisions.back().number;
        m_entry.updated = newest.text("last_updated");
        m_entry.fingerprint = newest.hash();
        m_entry.yaml = m_path.address(m_path.file(".yaml"));
        m_entry.json = m_path.address(m_path.file(".json"));
    }

    const History &m_history;
    const SitePath &m_path;
    const SiteLanguages &m_languages;
    Date m_today;
    SiteTree &m_tree;
    std::vector<const Disclosure *> m_revisions;
    SiteEntry m_entry;
};

} // namespace

SiteEntry addProduct(const History &history, const SitePath &path, const SiteLanguages &languages,
                     Date today, SiteTree &tree) {
    return ProductPages(history, path, languages, today, tree).add();
}

} // namespace updatefacts
