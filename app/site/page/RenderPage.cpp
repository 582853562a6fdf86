// SPDX-License-Identifier: MIT
#include "site/page/RenderPage.h"

#include "label/content/LabelLocale.h"
#include "label/content/PhraseText.h"
#include "site/data/PageWords.h"
#include "site/data/Pictograms.h"
#include "site/data/SharedFiles.h"
#include "site/page/FaceData.h"
#include "site/page/LinkedData.h"
#include "site/page/PageParts.h"
#include "site/page/StatusData.h"
#include "site/page/TimelineData.h"

#include <kainjow/mustache.hpp>

#include <algorithm>
#include <set>

namespace updatefacts {

namespace {

using kainjow::mustache::data;

constexpr data::type listType = data::type::list;

class PageRenderer {
  public:
    PageRenderer(const PageContent &page, const Words &words)
        : m_page(page), m_words(words), m_content(page.now.content) {}

    std::string render() {
        data root = data::type::object;
        addStyle(root);
        root.set("script_path", '/' + sharedFile("page.js").path);
        root.set("words", wordsData(m_words));
        addHead(root);
        addFaces(root);
        addStatus(root, m_page, m_words);
        root.set("timeline", timelineData(m_page.timeline, m_content.rightToLeft));
        addRevisions(root);
        addLists(root);
        addSignature(root);
        addFoot(root);
        return fillTemplate("page.mustache", root);
    }

  private:
    [[nodiscard]] std::string word(const char *id) const { return pageWord(m_words, id); }

    void addHead(data &root) const {
        const std::string product = withoutIsolates(phraseOf(m_content, "product_name"));
        root.set("language", m_page.language);
        root.set("direction", m_content.rightToLeft ? "rtl" : "ltr");
        root.set("brand", phraseOf(m_content, "title"));
        root.set("product", product);
        root.set("heading", keptMeasures(product));
        root.set("product_language",
                 textOrFalse(m_content.phrases.at("product_name").language == m_page.language
                                 ? std::string()
                                 : m_content.phrases.at("product_name").language));
        root.set("title", product + " – " + phraseOf(m_content, "title"));
        root.set("maker_model", phraseOf(m_content, "maker_model"));
        root.set("description", promiseSentence(m_content));
        root.set("canonical", m_page.place.address);
        root.set("address", withoutScheme(m_page.place.address));
        root.set("robots", data(!m_page.isNewest));
        root.set("picture", textOrFalse(m_page.place.picture));
        root.set("withdrawn", m_page.withdrawn.empty()
                                  ? data(false)
                                  : data(filled(word("withdrawn"), "day", m_page.withdrawn)));
        root.set("list_path", textOrFalse(m_page.place.listPath));
        root.set("compare_path", m_page.place.comparePath);
        root.set("linked_data", linkedDataOf(m_page, m_words));
    }

    void addFaces(data &root) const {
        root.set("now", faceData(m_page.now, nullptr));
        root.set("afterwards",
                 m_page.afterwards ? faceData(*m_page.afterwards, &m_page.now) : data(false));
        addSymbols(root);
        addContents(root);
    }

    /// The pictograms in use, each once.
    void addSymbols(data &root) const {
        std::set<std::string> ids;
        for (const PageFace *face :
             {&m_page.now, m_page.afterwards ? &*m_page.afterwards : nullptr})
            if (face)
                for (const PageRow &row : face->glance)
                    ids.insert(row.pictogram);
        data symbols = listType;
        for (const std::string &id : ids)
            if (const PagePictogram *drawn = pictogram(id)) {
                data one = data::type::object;
                one.set("id", id);
                one.set("paths", drawn->paths);
                symbols.push_back(one);
            }
        root.set("symbols", symbols);
    }

    void addContents(data &root) const {
        data contents = listType;
        const auto add = [&](const std::string &id, const std::string &title) {
            data one = data::type::object;
            one.set("id", id);
            one.set("title", title);
            contents.push_back(one);
        };
        for (const PageSection &section : m_page.now.sections)
            add(section.id, section.title);
        if (!m_page.timeline.bars.empty())
            add("timeline", word("timeline"));
        add("revisions", word("revisions"));
        if (!m_page.terms.empty())
            add("glossary", word("glossary"));
        add("files", word("files"));
        root.set("contents", contents);
    }

    data revisionData(const PageRevision &revision) const {
        data one = data::type::object;
        one.set("number", revision.number);
        one.set("day", revision.day);
        one.set("href", textOrFalse(revision.address));
        one.set("note", revision.isFirst           ? data(word("first"))
                        : revision.changes.empty() ? data(word("nothing_shown"))
                                                   : data(false));
        data changes = listType;
        for (const FactChange &change : revision.changes) {
            data each = data::type::object;
            each.set("name", change.name);
            each.set("pieces", piecesData(changePieces(change, m_words)));
            changes.push_back(each);
        }
        one.set("changes", changes);
        return one;
    }

    void addRevisions(data &root) const {
        data revisions = listType;
        std::vector<std::string> prints, numbers;
        for (const PageRevision &revision : m_page.revisions) {
            revisions.push_back(revisionData(revision));
            prints.push_back(revision.fingerprint);
            numbers.push_back(revision.number);
        }
        root.set("revisions", revisions);
        root.set("prints", spaced(prints));
        root.set("numbers", spaced(numbers));
        root.set("older", data(false));
        if (m_page.isNewest)
            return;
        data older = data::type::object;
        older.set("text", olderText());
        older.set("href", m_page.newestAddress);
        root.set("older", older);
    }

    [[nodiscard]] std::string olderText() const {
        const auto own = std::ranges::find(m_page.revisions, "", &PageRevision::address);
        return filled(filled(word("older"), "number", own->number), "day", own->day);
    }

    void addLists(data &root) const {
        addLanguages(root);
        data terms = listType;
        for (const auto &[title, meaning] : m_page.terms) {
            data one = data::type::object;
            one.set("title", title);
            one.set("meaning", meaning);
            terms.push_back(one);
        }
        root.set("terms", terms);
        root.set("has_terms", data(!m_page.terms.empty()));
        data files = listType;
        for (const PageFileLink &file : m_page.place.files) {
            data one = data::type::object;
            one.set("href", file.address);
            one.set("title", file.title);
            one.set("type", file.type);
            files.push_back(one);
        }
        root.set("files", files);
    }

    void addLanguages(data &root) const {
        data languages = listType;
        for (const PageLanguage &language : m_page.place.languages) {
            data one = data::type::object;
            one.set("tag", language.tag);
            one.set("name", language.name);
            one.set("href", language.path);
            one.set("rtl", data(isRightToLeft(language.tag)));
            one.set("current", data(language.tag == m_page.language));
            if (language.tag == m_page.language)
                root.set("language_name", language.name);
            languages.push_back(one);
        }
        root.set("languages", languages);
    }

    /// What the scripts need that check the signature of a label. Only the page that codes lead to
    /// has it.
    void addSignature(data &root) const {
        root.set("code", data(false));
        const std::string &address = m_page.place.code;
        if (!m_page.isNewest || address.empty())
            return;
        std::vector<std::string> prints;
        for (const PageRevision &revision : m_page.revisions)
            prints.push_back(revision.codePrint);
        data code = data::type::object;
        code.set("address", address);
        code.set("prints", spaced(prints));
        code.set("scripts", spaced({'/' + sharedFile("signature.js").path,
                                    '/' + sharedFile("verify.js").path}));
        code.set("unchecked",
                 filled(word("sig_unchecked"), "host", address.substr(0, address.find('/'))));
        root.set("code", code);
    }

    void addFoot(data &root) const {
        root.set("statement", phraseOf(m_content, "statement"));
        root.set("version", phraseOf(m_content, "rev"));
        root.set("fingerprint", withoutIsolates(phraseOf(m_content, "fingerprint")));
    }

    const PageContent &m_page;
    const Words &m_words;
    const Content &m_content;
};

} // namespace

std::string renderPage(const PageContent &page, const Words &words) {
    return PageRenderer(page, words).render();
}

} // namespace updatefacts
