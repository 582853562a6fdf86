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
                 Date today)
        : m_history(history), m_path(path), m_languages(languages), m_today(today) {
        for (const Revision &revision : history.revisions)
            m_revisions.push_back(&revision.disclosure);
    }

    ProductFiles make() && {
        fillEntry();
        for (std::size_t i = 0; i < m_revisions.size(); ++i) {
            const std::vector<DataFile> files = filesOf(i);
            for (const DataFile &file : files)
                add(file.name, file.bytes);
            for (const SiteLanguages::Language &language : m_languages.all())
                addPage(i, language.words, files);
        }
        if (!m_made.entry.gtin.empty())
            add(m_path.file(".linkset.json"),
                linkSetOf(m_made.entry, {m_path.host, m_languages.tags()}));
        return std::move(m_made);
    }

  private:
    void add(const std::string &name, std::string bytes) {
        m_made.files.emplace_back(m_path.folder + name, std::move(bytes));
    }

    [[nodiscard]] bool isNewest(std::size_t index) const { return index + 1 == m_revisions.size(); }

    [[nodiscard]] std::string number(std::size_t index) const {
        return std::to_string(m_history.revisions[index].number);
    }

    /// The name of a page; the main language needs no tag.
    [[nodiscard]] std::string pageName(std::size_t index, const std::string &language) const {
        const std::string tag = language == m_made.entry.mainLanguage ? "" : language;
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
        add(pageName(index, words.language()), renderPage(page, words));
        if (isNewest(index))
            noteLanguage(page, words);
    }

    /// What the lists of the site say of the product in one language.
    void noteLanguage(const PageContent &page, const Words &words) {
        m_made.promises.push_back(promiseSentence(page.now.content));
        if (words.language() == m_languages.all().front().words.language())
            for (const FactChange &change : page.revisions.front().changes)
                m_made.entry.changes.push_back(change.name + ": " + changeText(change, words));
    }

    void fillEntry() {
        const Disclosure &newest = *m_revisions.back();
        SiteEntry &entry = m_made.entry;
        entry.path = m_path;
        entry.address = payloadOf(newest);
        entry.id = m_history.id;
        entry.product = newest.text("product_name", newest.text("language"));
        entry.maker = newest.text("manufacturer_name", newest.text("language"));
        entry.model = newest.text("model_identifier");
        entry.gtin = newest.text("gtin");
        entry.promise = promiseOf(newest, m_today);
        entry.start = newest.date("support_start");
        entry.end = newest.date("support_end");
        entry.revision = m_history.revisions.back().number;
        entry.updated = newest.text("last_updated");
        entry.fingerprint = newest.hash();
        entry.mainLanguage = m_languages.mainOf(newest);
    }

    const History &m_history;
    const SitePath &m_path;
    const SiteLanguages &m_languages;
    Date m_today;
    std::vector<const Disclosure *> m_revisions;
    ProductFiles m_made;
};

} // namespace

ProductFiles productFiles(const History &history, const SitePath &path,
                          const SiteLanguages &languages, Date today) {
    return ProductPages(history, path, languages, today).make();
}

} // namespace updatefacts
