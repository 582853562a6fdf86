// SPDX-License-Identifier: MIT
#include "site/page/PageContent.h"

#include "disclosure/Promise.h"
#include "label/content/FieldContent.h"
#include "label/content/PhraseText.h"
#include "site/verify/CodePrint.h"

#include <algorithm>
#include <cassert>

namespace updatefacts {

namespace {

/// The rows of "at a glance", in the order of the panel.
constexpr std::array glanceRows = {
    "warning", "parts",       "part", "each",   "other",   "other_each",      "arrives",  "after",
    "now",     "replacement", "cost", "notice", "offline", "shared_password", "password", "report"};

bool isWeb(const std::string &address) {
    return address.starts_with("https://") || address.starts_with("http://");
}

/// Where the value of a field leads: a web address, or a mailbox; "" for anything else.
std::string addressIn(const Disclosure &disclosure, const Pointer &field) {
    const Value *value = disclosure.root().at(field);
    if (!value || value->kind != Value::Kind::text)
        return {};
    const std::string &text = value->scalar;
    if (isWeb(text) || text.starts_with("mailto:"))
        return text;
    return text.find('@') == std::string::npos ? std::string() : "mailto:" + text;
}

class PageMaker {
  public:
    PageMaker(const Disclosure &disclosure, const Definitions &definitions, const Words &words)
        : m_disclosure(disclosure), m_definitions(definitions), m_words(words),
          m_locale(words.language()) {}

    [[nodiscard]] Content contentOn(Date day) const {
        return contentOf(m_disclosure, m_definitions, *builtInCommon(), m_words,
                         {.today = day, .resolution = 0, .retailer = {}});
    }

    [[nodiscard]] PageFace faceOn(Date day) const {
        PageFace face{contentOn(day), {}, {}};
        for (const char *id : glanceRows)
            if (const auto found = face.content.facts.find(id); found != face.content.facts.end())
                face.glance.push_back(rowOf(found->second, builtInCommon()->rows.at(id).field));
        for (const char *id : pageSections) {
            PageSection section{id, face.content.phrases["section." + std::string(id)].text, {}};
            for (const Fact &fact : face.content.sections[id]) {
                const Pointer field = Pointer().child(fact.id);
                section.rows.push_back(rowOf(fact, field));
                section.rows.back().items = itemsOf(field);
            }
            if (!section.rows.empty())
                face.sections.push_back(std::move(section));
        }
        return face;
    }

  private:
    [[nodiscard]] PageRow rowOf(const Fact &fact, const Pointer &field) const {
        PageRow row{fact.name.text, fact.value.text, {}, {}, {}, fact.icon};
        if (fact.value.language != m_words.language())
            row.language = fact.value.language;
        if (fact.value.address)
            row.address = addressIn(m_disclosure, field);
        return row;
    }

    /// What each item of a list says, where there are several.
    [[nodiscard]] std::vector<std::string> itemsOf(const Pointer &pointer) const {
        const Field *field = m_definitions.field(pointer);
        const Value *list = m_disclosure.root().at(pointer);
        std::vector<std::string> items;
        if (!field || !list || field->shape() != FieldShape::list || list->list.size() < 2)
            return items;
        const FactSources sources{m_disclosure, m_definitions, *builtInCommon(), m_words, m_locale};
        for (const Value &item : list->list)
            items.push_back(fieldPhrase(field->fields.front(), item, sources).text);
        return items;
    }

    const Disclosure &m_disclosure;
    const Definitions &m_definitions;
    const Words &m_words;
    LabelLocale m_locale;
};

std::string dayOf(const Disclosure &disclosure, const LabelLocale &locale) {
    const auto day = PartialDate::parse(disclosure.text("last_updated").substr(0, 10));
    return day ? locale.day(day->lastDay()) : std::string();
}

std::vector<PageRevision> revisionsOf(const PageRequest &request, const Definitions &definitions,
                                      const Words &words) {
    const LabelLocale locale(words.language());
    std::vector<PageRevision> result;
    std::optional<Content> before;
    for (std::size_t i = 0; i < request.revisions.size(); ++i) {
        const Disclosure &disclosure = *request.revisions[i];
        Content content = PageMaker(disclosure, definitions, words).contentOn(request.today);
        PageRevision revision{disclosure.text("revision"),
                              dayOf(disclosure, locale),
                              disclosure.hash().substr(0, 12),
                              codePrintOf(disclosure),
                              request.place.revisionAddresses.at(i),
                              {},
                              !before};
        if (before)
            revision.changes = changesBetween(*before, content);
        before = std::move(content);
        result.push_back(std::move(revision));
    }
    std::ranges::reverse(result);
    return result;
}

std::vector<std::pair<std::string, std::string>> termsFor(const Definitions &definitions,
                                                          const Words &words) {
    const LabelLocale locale(words.language());
    std::vector<std::pair<std::string, std::string>> terms;
    for (const Term &term : definitions.terms)
        if (term.forConsumers)
            terms.emplace_back(locale.capitalised(words.text(term.title)),
                               words.text(term.meaning) + ' ' + words.text(term.isNot));
    return terms;
}

Date dayAfter(Date day) {
    return Date(std::chrono::sys_days(day) + std::chrono::days(1));
}

} // namespace

PageContent pageContentOf(PageRequest request, const Definitions &definitions, const Words &words) {
    assert(request.index < request.revisions.size());
    const Disclosure &disclosure = *request.revisions[request.index];
    const PageMaker maker(disclosure, definitions, words);
    PageContent page;
    page.language = words.language();
    page.today = request.today;
    page.now = maker.faceOn(request.today);
    const auto end = disclosure.date("support_end");
    if (end && page.now.content.holds("dated") && !page.now.content.holds("unit")) {
        page.end = end->lastDay();
        page.afterwards = maker.faceOn(dayAfter(*page.end));
        if (const auto start = disclosure.date("support_start"))
            page.start = start->firstDay();
    }
    page.timeline = timelineOf(disclosure, words, request.today);
    page.revisions = revisionsOf(request, definitions, words);
    page.terms = termsFor(definitions, words);
    page.isNewest = request.index + 1 == request.revisions.size();
    page.newestAddress = request.place.revisionAddresses.back();
    if (request.withdrawn)
        page.withdrawn = LabelLocale(words.language()).day(*request.withdrawn);
    page.place = std::move(request.place);
    return page;
}

} // namespace updatefacts
