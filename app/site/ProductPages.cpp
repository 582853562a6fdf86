// SPDX-License-Identifier: MIT
#include "site/ProductPages.h"

#include "disclosure/Canonical.h"
#include "disclosure/Payload.h"
#include "disclosure/Promise.h"
#include "label/content/PhraseText.h"
#include "output/labels/MakeLabel.h"
#include "publish/ExportFormat.h"
#include "signature/SignCode.h"
#include "signature/SignedAddress.h"
#include "site/ProductLabels.h"
#include "site/data/PageWords.h"
#include "site/data/SharedFiles.h"
#include "site/index/MachineIndex.h"
#include "site/index/ShopTable.h"
#include "site/page/FaceData.h"
#include "site/page/LabelJson.h"
#include "site/page/RenderPage.h"

#include <algorithm>
#include <utility>

namespace updatefacts {

namespace {

constexpr const char *shopTextEnding = ".shop.txt";
constexpr const char *codeEnding = ".code.txt";

/// A file that a page leads to.
struct DataFile {
    std::string name, bytes;
    std::string word; ///< its title, with {format}
    std::string type; ///< MIME
    std::string format = {};
};

/// Adds what belongs to one product.
class ProductPages {
  public:
    ProductPages(const History &history, const SitePath &path, const ProductOptions &options)
        : m_history(history), m_path(path), m_options(options), m_languages(options.languages) {
        for (const Revision &revision : history.revisions)
            m_revisions.push_back(&revision.disclosure);
    }

    ProductFiles make(const std::string &withdrawn) && {
        fillEntry();
        m_made.entry.withdrawn = withdrawn;
        addLabels();
        for (std::size_t i = 0; i < m_revisions.size(); ++i) {
            std::vector<DataFile> files = filesOf(i);
            for (const DataFile &file : files)
                add(file.name, file.bytes);
            if (isNewest(i))
                std::ranges::copy(m_labels, std::back_inserter(files));
            for (const SiteLanguages::Language &language : m_languages.all())
                addPage(i, language.words, files);
        }
        addShopTexts();
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
        if (!isNewest(index))
            return files;
        if (const Exported openEox = exportFormat("openeox")->write(disclosure);
            !openEox.text.empty())
            files.push_back(
                {m_path.file(".openeox.json"), openEox.text, "file_openeox", "application/json"});
        return files;
    }

    /// Those of the newest revision, in its own language.
    void addLabels() {
        const std::string code = signedCode();
        ProductLabels labels = m_options.sessions.use([&](LabelSession &session) {
            return labelsOfProduct(*m_revisions.back(), m_options.labels,
                                   {m_options.today, 0, std::nullopt, code}, session);
        });
        if (!code.empty())
            add(m_path.file(codeEnding), code + '\n');
        m_made.findings = std::move(labels.findings);
        for (ProductLabels::File &file : labels.files) {
            const std::string name = m_path.file(file.ending);
            add(name, std::move(file.bytes));
            m_labels.push_back({name, {}, "file_label", file.type, file.format});
        }
        if (!labels.picture.empty())
            m_made.entry.picture = m_made.entry.fileAddress(labels.picture);
        if (!m_languages.all().empty())
            m_labels.push_back({m_path.file(shopTextEnding), {}, "file_shop", "text/plain"});
    }

    /// What the code of the newest says, signed; "": it is not signed, or too long for that.
    [[nodiscard]] std::string signedCode() const {
        if (!m_options.key)
            return {};
        std::optional<std::string> before =
            m_options.before(m_path.folder + m_path.file(codeEnding));
        if (before)
            before->erase(std::min(before->find('\n'), before->size()));
        return signedPayloadOf(*m_revisions.back(), *m_options.key, before).value_or("");
    }

    /// What shops put into their pages, in each language.
    void addShopTexts() {
        std::string text =
            "<script src=\"https://" + m_path.host + '/' + elementPath + "\" defer></script>\n";
        for (std::size_t i = 0; i < m_languages.all().size(); ++i)
            text += "\n<!-- " + m_languages.all()[i].name + " -->\n" +
                    shopText(m_made.entry, m_languages.all()[i].words.language(),
                             m_made.entry.promises[i]) +
                    '\n';
        add(m_path.file(shopTextEnding), std::move(text));
    }

    [[nodiscard]] PagePlace placeOf(std::size_t index, const Words &words,
                                    const std::vector<DataFile> &files) const {
        PagePlace place;
        place.address = address(index, words.language());
        place.code = boundTo(payloadOf(*m_revisions.back()));
        for (const SiteLanguages::Language &language : m_languages.all()) {
            const std::string &tag = language.words.language();
            place.languages.push_back(
                {tag, language.name, m_path.path(pageName(index, tag)), address(index, tag)});
        }
        for (const DataFile &file : files)
            place.files.push_back({m_path.path(file.name),
                                   filled(pageWord(words, file.word), "format", file.format),
                                   file.type});
        place.listPath = '/' + m_languages.listFile("index", words.language());
        place.comparePath = '/' + m_languages.listFile("compare", words.language()) + '#' +
                            m_made.entry.pagePath(words.language());
        place.picture = isNewest(index) ? m_made.entry.picture : std::string();
        for (std::size_t i = 0; i < m_revisions.size(); ++i)
            place.revisionAddresses.push_back(
                i == index ? std::string() : m_path.path(pageName(i, words.language())));
        return place;
    }

    void addPage(std::size_t index, const Words &words, const std::vector<DataFile> &files) {
        const PageContent page = pageContentOf(
            {m_revisions, index, m_options.today, placeOf(index, words, files), withdrawnDay()},
            builtInDefinitions(), words);
        add(pageName(index, words.language()), renderPage(page, words));
        if (!isNewest(index))
            return;
        add(m_path.file(".label." + words.language() + ".json"), labelJsonOf(page));
        noteLanguage(page, words);
    }

    /// What the lists of the site say of the product in one language.
    void noteLanguage(const PageContent &page, const Words &words) {
        m_made.entry.promises.push_back(promiseSentence(page.now.content));
        if (words.language() == m_languages.all().front().words.language())
            for (const FactChange &change : page.revisions.front().changes)
                m_made.entry.changes.push_back(change.name + ": " + changeText(change, words));
    }

    [[nodiscard]] std::optional<Date> withdrawnDay() const {
        const auto day = PartialDate::parse(m_made.entry.withdrawn);
        return day ? std::optional(day->lastDay()) : std::nullopt;
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
        entry.promise = promiseOf(newest, m_options.today);
        entry.start = newest.date("support_start");
        entry.end = newest.date("support_end");
        entry.revision = m_history.revisions.back().number;
        entry.updated = newest.text("last_updated");
        entry.fingerprint = newest.fingerprint();
        entry.contact = newest.text("vuln_contact");
        entry.policy = newest.text("vuln_policy_url");
        entry.mainLanguage = m_languages.mainOf(newest);
    }

    const History &m_history;
    const SitePath &m_path;
    const ProductOptions &m_options;
    const SiteLanguages &m_languages;
    std::vector<const Disclosure *> m_revisions;
    std::vector<DataFile> m_labels; ///< and the text for shops: of the newest revision
    ProductFiles m_made;
};

} // namespace

ProductFiles productFiles(const History &history, const SitePath &path,
                          const std::string &withdrawn, const ProductOptions &options) {
    return ProductPages(history, path, options).make(withdrawn);
}

} // namespace updatefacts
