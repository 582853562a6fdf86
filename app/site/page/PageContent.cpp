// SPDX-License-Identifier: MIT
#include "site/page/PageContent.h"

#include "disclosure/Promise.h"
#include "label/content/FieldContent.h"
#include "label/content/PhraseText.h"
#include "site/data/MailtoUri.h"
#include "site/data/PageWords.h"
#include "site/page/Glossary.h"
#include "site/verify/CodePrint.h"

#include <algorithm>
#include <cassert>

namespace updatefacts {

namespace {

/// The row of what the owner has to do, which no label has.
constexpr const char *todoRow = "todo";
/// The same where no update comes: what the maker advises.
constexpr const char *adviceRow = "advice";

/// A row of cards: what a product does for which no date is named.
constexpr const char *withoutRow = "without_updates";

/// The rows of "at a glance": those of labels, what shoppers ask first before the rest.
constexpr std::array glanceRows = {
    "warning", "stops",      "parts",  "part",    todoRow,           "arrives", "each",
    "other",   "other_each", "after",  "now",     withoutRow,        adviceRow, "replacement",
    "report",  "cost",       "notice", "offline", "shared_password", "password"};

/// What is the same in every language: readers are not told in which one it is written.
constexpr std::array sameInAnyLanguage = {
    "product_name",         "product_short_name", "manufacturer_name",
    "model_identifier",     "firmware_version",   "hardware_version",
    "manufacturer_address", "components",         "part"};

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
    return text.find('@') == std::string::npos ? std::string() : mailtoUri(text);
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
            if (auto row = glanceRow(id, face.content))
                face.glance.push_back(std::move(*row));
        for (const char *id : pageSections) {
            PageSection section{id, face.content.phrases["section." + std::string(id)].text, {}};
            for (const Fact &fact : face.content.sections[id]) {
                const Pointer field = Pointer().child(fact.id);
                section.rows.push_back(rowOf(fact, field, face.content));
                section.rows.back().items = itemsOf(field);
            }
            if (!section.rows.empty())
                face.sections.push_back(std::move(section));
        }
        return face;
    }

  private:
    [[nodiscard]] std::string word(const std::string &id) const { return pageWord(m_words, id); }

    [[nodiscard]] std::optional<PageRow> glanceRow(const std::string &id,
                                                   const Content &content) const {
        if (id == todoRow)
            return todo(content);
        if (id == adviceRow)
            return advice(content);
        if (id == "arrives" && isAutomatic(content))
            return std::nullopt;
        const auto found = content.facts.find(id);
        if (found == content.facts.end() && (id == "cost" || id == "notice") && todo(content))
            return unlabelled(builtInCommon()->rows.at(id), content);
        const bool isOther = id == withoutRow && !content.holds("unsupported");
        if (found == content.facts.end() || isOther)
            return std::nullopt;
        return rowOf(found->second, builtInCommon()->rows.at(id).field, content);
    }

    /// By the easiest of the ways in which updates arrive; it leads to the maker's instructions.
    [[nodiscard]] std::optional<PageRow> todo(const Content &content) const {
        const char *delivery = "update_delivery";
        const Value *value = m_disclosure.root().find(delivery);
        if (!value || content.holds("ended") || content.flags.contains("not_possible"))
            return std::nullopt;
        const auto ways = chosen(*m_definitions.field(delivery), *value);
        if (ways.empty())
            return std::nullopt;
        const std::string &way = ways.front()->id;
        const FactRow &arrives = builtInCommon()->rows.at("arrives");
        const auto pictogram = arrives.pictograms.find(way);
        PageRow row;
        row.name = word(todoRow);
        row.value = word("todo_" + way);
        row.text = {{row.value}};
        row.pictogram =
            pictogram == arrives.pictograms.end() ? arrives.pictogram : pictogram->second;
        if (!way.starts_with("automatic"))
            row.address = addressIn(m_disclosure, Pointer().child("update_instructions_url"));
        return row;
    }

    /// What has to be done says it already.
    [[nodiscard]] bool isAutomatic(const Content &content) const {
        const Value *value = m_disclosure.root().find("update_delivery");
        return todo(content) && value->list.size() == 1 &&
               value->list.front().scalar == "automatic_default_on";
    }

    /// Of a field what labels leave out where no date is named: an owner may install updates yet.
    [[nodiscard]] std::optional<PageRow> unlabelled(const FactRow &asked,
                                                    const Content &content) const {
        const std::vector<Fact> &facts = content.sections.at("updating");
        const auto fact = std::ranges::find_if(
            facts, [&](const Fact &each) { return Pointer().child(each.id) == asked.field; });
        if (fact == facts.end())
            return std::nullopt;
        PageRow row = rowOf(*fact, asked.field, content);
        row.name = m_words.text(asked.title);
        row.pictogram = asked.pictogram;
        return row;
    }

    /// A maker who has not said it of a product without sure updates is not passed over in silence.
    [[nodiscard]] std::optional<PageRow> advice(const Content &content) const {
        const Field &field = *m_definitions.field("risk_after_support");
        if (!content.holds("negative"))
            return std::nullopt;
        const std::vector<Fact> &facts = content.sections.at("afterwards");
        const auto risk = std::ranges::find(facts, field.id, &Fact::id);
        PageRow row =
            risk != facts.end() ? rowOf(*risk, Pointer().child(field.id), content) : notSaid(field);
        row.pictogram = "no_update";
        return row;
    }

    [[nodiscard]] PageRow notSaid(const Field &field) const {
        const std::vector<Choice> &choices = m_definitions.field("end_behaviour")->choices;
        const auto unknown = std::ranges::find(choices, "unknown", &Choice::id);
        PageRow row;
        row.name = m_words.text(field.title);
        row.value = m_words.text(unknown->label);
        row.text = {{row.value}};
        return row;
    }

    [[nodiscard]] PageRow rowOf(const Fact &fact, const Pointer &field,
                                const Content &content) const {
        PageRow row;
        row.name = fact.name.text;
        row.value = fact.value.text;
        row.text = piecesOf(fact.value, field, m_disclosure, m_definitions, m_words);
        row.pictogram = fact.pictogram;
        row.written = writtenIn(foreignLanguageIn(row.text), fact.id);
        if (fact.value.address)
            row.address = addressIn(m_disclosure, field);
        nameByDate(row, field, content);
        return row;
    }

    /// "After 30 June 2031"; what it is called for products without that date is kept.
    void nameByDate(PageRow &row, const Pointer &field, const Content &content) const {
        const auto end = endOf(content);
        if (end && field == Pointer().child("end_behaviour"))
            row.name = filled(word("after"), "day", m_locale.day(end->lastDay()));
        const Field *asked = m_definitions.field(field);
        if (const std::string title = asked ? m_words.text(asked->title) : std::string();
            title != row.name)
            row.question = title;
    }

    /// The day that the promise names, as long as it is not over.
    [[nodiscard]] std::optional<PartialDate> endOf(const Content &content) const {
        return content.holds("dated") && !content.holds("unit") ? m_disclosure.date("support_end")
                                                                : std::nullopt;
    }

    [[nodiscard]] std::string writtenIn(const std::string &language, const std::string &id) const {
        if (language.empty() || Words::bestLanguage(language) == m_words.language() ||
            std::ranges::find(sameInAnyLanguage, id) != sameInAnyLanguage.end())
            return {};
        return filled(word("written"), "language", nameOf(language, m_words.language()));
    }

    /// What each item of a list says, where there are several.
    [[nodiscard]] std::vector<PageText> itemsOf(const Pointer &pointer) const {
        const Field *field = m_definitions.field(pointer);
        const Value *list = m_disclosure.root().at(pointer);
        std::vector<PageText> items;
        if (!field || !list || field->shape() != FieldShape::list || list->list.size() < 2)
            return items;
        const FactSources sources{m_disclosure, m_definitions, *builtInCommon(), m_words, m_locale};
        for (std::size_t i = 0; i < list->list.size(); ++i)
            items.push_back(piecesOf(fieldPhrase(field->fields.front(), list->list[i], sources),
                                     pointer.child(i), m_disclosure, m_definitions, m_words));
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

std::vector<PageRevision> revisionsOf(const ProductPageRequest &request,
                                      const Definitions &definitions, const Words &words) {
    const LabelLocale locale(words.language());
    std::vector<PageRevision> result;
    std::optional<Content> before;
    for (std::size_t i = 0; i < request.revisions.size(); ++i) {
        const Disclosure &disclosure = *request.revisions[i];
        Content content = PageMaker(disclosure, definitions, words).contentOn(request.today);
        PageRevision revision{disclosure.text("revision"),
                              dayOf(disclosure, locale),
                              disclosure.fingerprint().substr(0, 12),
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

Date dayAfter(Date day) {
    return Date(std::chrono::sys_days(day) + std::chrono::days(1));
}

} // namespace

PageContent pageContentOf(ProductPageRequest request, const Definitions &definitions,
                          const Words &words) {
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
    if (end && page.now.content.holds("ended"))
        page.ended = end->lastDay();
    page.timeline = timelineOf(disclosure, words, request.today);
    page.revisions = revisionsOf(request, definitions, words);
    page.terms = termsFor(definitions, words, page.now.content);
    page.isNewest = request.index + 1 == request.revisions.size();
    page.newestAddress = request.place.revisionAddresses.back();
    if (request.withdrawn)
        page.withdrawn = LabelLocale(words.language()).day(*request.withdrawn);
    page.place = std::move(request.place);
    return page;
}

} // namespace updatefacts
