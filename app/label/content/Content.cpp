// SPDX-License-Identifier: MIT
#include "label/content/Content.h"

#include "disclosure/Parts.h"
#include "disclosure/Payload.h"
#include "disclosure/Promise.h"
#include "label/content/FactContent.h"
#include "label/content/Headline.h"
#include "label/content/LabelLocale.h"
#include "label/content/PartText.h"
#include "label/content/PhraseText.h"
#include "label/content/SuitFacts.h"

namespace updatefacts {

namespace {

/// Collects the phrases of one label.
class ContentBuilder {
  public:
    ContentBuilder(const Disclosure &disclosure, const CommonData &common, const Words &words,
                   const LabelOptions &options)
        : m_disclosure(disclosure), m_common(common), m_words(words), m_options(options),
          m_locale(words.language()), m_promise(promiseOf(disclosure, options.today)) {
        m_content.language = words.language();
        m_content.rightToLeft = isRightToLeft(words.language());
        m_content.state = common.states.at(std::string(idOf(m_promise)));
        const std::string payload = payloadOf(disclosure);
        m_content.payload = options.signedPayload.empty() ? payload : options.signedPayload;
        m_content.symbolDescription = filled(word("symbol"), "address", payload);
    }

    Content build(const Definitions &definitions) && {
        setFlagsOfPromise();
        setFlagsOfProduct();
        addProduct();
        addPromise();
        addPeriod();
        addFoot();
        addRetailer();
        const FactSources sources{m_disclosure, definitions, m_common, m_words, m_locale};
        addWordsForDate(sources);
        addFacts(sources);
        return std::move(m_content);
    }

  private:
    void set(const char *flag, bool holds) {
        if (holds)
            m_content.flags.insert(flag);
    }

    void setFlagsOfPromise() {
        const bool dated = m_promise == Promise::promised || m_promise == Promise::planned;
        const bool isUnit = isUnitPeriodOnly(m_disclosure, m_options.today);
        const bool hasUnit = unitMonths(m_disclosure).has_value();
        const bool hasTerm =
            !isUnit && m_disclosure.date("support_start") && m_disclosure.date("support_end");
        const bool ended = m_promise == Promise::ended;
        const bool unsupported =
            m_promise == Promise::notPromised || m_promise == Promise::notPossible;
        set("updatable", m_promise != Promise::notPossible);
        set("not_possible", m_promise == Promise::notPossible);
        set("updates_come", dated);
        set("dated", dated);
        set("ended", ended);
        set("has_term", (dated || ended) && hasTerm);
        set("unit", dated && isUnit);
        set("dated_unit", dated && hasUnit && !isUnit);
        set("other_each", dated && hasUnit && !m_disclosure.has("software_updates_end"));
        set("part_ends_earlier", dated && !partsEndingEarlier(m_disclosure).empty());
        set("stops_earlier", worksOnlyUntil(m_disclosure, m_options.today).has_value());
        set("negative", unsupported || ended);
        set("unsupported", unsupported);
        set("planned", m_promise == Promise::planned);
    }

    void setFlagsOfProduct() {
        const std::vector<std::string> markets = m_disclosure.texts("target_markets");
        set("rights_kept",
            m_promise == Promise::notPromised && std::ranges::find(markets, "eu") != markets.end());
        set("retailer", m_options.retailer.has_value());
        set("partly", m_disclosure.text("updatable") == "partly");
        const Value *shorter = m_disclosure.root().find("shorter_than_dumb_equivalent");
        set("short_lived", shorter && shorter->boolean && m_promise != Promise::notPossible &&
                               m_disclosure.text("end_behaviour") != "keeps_working");
        const std::string cost = m_disclosure.text("update_cost");
        const std::string password = m_disclosure.text("default_password");
        set("shared_password", password.starts_with("shared_"));
        set("paid", !cost.empty() && cost != "free");
    }

    Phrase &add(const char *slot, Role role, std::string text, std::string shortText = {}) {
        Phrase &phrase = m_content.phrases[slot];
        phrase = {std::move(text), std::move(shortText), role, m_words.language(), {}};
        return phrase;
    }

    std::string word(const std::string &id) const { return m_words.text(m_common.words.at(id)); }

    /// The maker's words in the label's language, else in the disclosure's own.
    Phrase &addData(const char *slot, Role role, std::string_view field) {
        Phrase &phrase = add(slot, role, isolated(m_disclosure.text(field, m_words.tag())));
        phrase.language = m_disclosure.languageOf(field, m_words.tag());
        phrase.breakable = true;
        phrase.field = Pointer().child(field);
        return phrase;
    }

    void addProduct() {
        addData("product_name", Role::product, "product_name");
        addData("product_short_name", Role::product, "product_short_name");
        const std::string maker = isolated(m_disclosure.text("manufacturer_name", m_words.tag()));
        const std::string model = isolated(m_disclosure.text("model_identifier"));
        const std::string version =
            filled(word("version_short"), "number", m_disclosure.text("revision"));
        const auto addLine = [&](const char *slot, std::string text, const char *field) {
            Phrase &phrase = add(slot, Role::paragraph, std::move(text));
            phrase.breakable = true;
            phrase.distinct = withoutIsolates(model);
            phrase.field = Pointer().child(field);
        };
        addLine("maker", maker, "manufacturer_name");
        addLine("model", model, "model_identifier");
        addLine("maker_model", joined({maker, model}), "manufacturer_name");
        addLine("maker_model_rev", joined({maker, model, version}), "manufacturer_name");
    }

    void addPromise() {
        const State &state = m_content.state;
        add("title", Role::title, word("title"));
        add("qualifier", Role::promise, m_words.text(state.qualifier));
        const std::string noteShort = m_words.text(state.noteShort);
        const std::string note = m_words.text(state.note);
        add("note", Role::promise,
            m_content.holds("rights_kept") ? filled(word("rights_kept"), "note", note) : note,
            noteShort);
        add("note_short", Role::promise, noteShort);
        const auto end = m_disclosure.date("support_end");
        if (m_content.holds("dated") && !m_content.holds("unit") && end) {
            const Headline headline = headlineOf(state, *end, m_words, m_locale);
            add("lead", Role::promise, headline.lead, headline.leadShort);
            add("head", Role::promise, headline.head);
            add("tail", Role::promise, headline.tail);
            return;
        }
        add("lead", Role::promise, m_words.text(state.lead), m_words.text(state.leadShort));
        add("head", Role::promise, m_words.text(state.head));
        add("head_date", Role::promise, end ? m_locale.month(end->month()) : std::string());
    }

    /// A length of time in place of the date, and from when it counts; a date nobody has published.
    void addWordsForDate(const FactSources &sources) {
        const auto answer = [&](const Pointer &field) {
            const Value *value = m_disclosure.root().at(field);
            return value ? answerText(field, value->scalar, sources) : std::string();
        };
        if (m_content.holds("unit")) {
            const State &state = m_content.state;
            add("lead", Role::promise, m_words.text(state.periodLead),
                m_words.text(state.periodLeadShort));
            add("head", Role::promise, m_locale.period(periodOf(*unitMonths(m_disclosure))));
            add("from", Role::promise,
                answer(Pointer().child("unit_period").child("counted_from")));
        }
        if (m_content.holds("ended") && !m_disclosure.date("support_end"))
            add("head_date", Role::promise, answer(Pointer().child("support_end")));
    }

    /// "April 2026" to "April 2031" reads as five years: a month is rather said too little.
    static Period plainPeriod(PartialDate start, PartialDate end) {
        Period period = periodBetween(start, end);
        const bool isSameMonth = start.month().month() == end.month().month();
        if (isSameMonth && period.years > 0 && period.months == 1)
            period.months = 0;
        return period;
    }

    void addPeriod() {
        const auto start = m_disclosure.date("support_start");
        const auto end = m_disclosure.date("support_end");
        if (!start || !end || !m_content.holds("has_term"))
            return;
        add("start", Role::promise, filled(word("start"), "date", m_locale.month(start->month())));
        add("end", Role::promise, m_locale.month(end->month()));
        add("length", Role::promise, m_locale.period(plainPeriod(*start, *end)));
    }

    void addFoot() {
        const std::string address = addressInWords(m_disclosure);
        add("scan", Role::paragraph, word("scan"));
        Phrase &url = add("url", Role::link, isolated(withoutScheme(address)));
        url.target = address;
        url.address = url.breakable = true;
        url.field = Pointer().child("detail_url");
        const std::string version =
            filled(word("version"), "number", m_disclosure.text("revision"));
        const auto updated = PartialDate::parse(m_disclosure.text("last_updated").substr(0, 10));
        const bool ended = m_content.holds("ended");
        add("rev", Role::footer,
            updated && !ended ? joined({version, unbroken(m_locale.day(updated->lastDay()))})
                              : version);
        if (ended) // said of today: the version may be older than the end
            add("as_of", Role::footer,
                filled(word("as_of"), "date", unbroken(m_locale.day(m_options.today))),
                filled(word("as_of"), "date", unbroken(m_locale.shortDay(m_options.today))));
        add("fingerprint", Role::footer, isolated(printedFingerprint(m_disclosure)));
        add("foot", Role::footer, word("foot"));
        add("statement", Role::footer, word("statement")).bySentence = true;
        add("gtin", Role::footer, isolated(m_disclosure.text("gtin")));
    }

    void addRetailer() {
        if (!m_options.retailer)
            return;
        const RetailerLine &line = *m_options.retailer;
        const std::string item =
            line.item.empty() ? "" : filled(word("item"), "number", isolated(line.item));
        add("price", Role::paragraph, isolated(line.price)).breakable = true;
        add("retailer_item", Role::paragraph, joined({isolated(line.shop), item})).breakable = true;
    }

    void addFacts(const FactSources &sources) {
        for (const auto &[id, row] : m_common.rows) {
            if (!m_content.holds(row.when))
                continue;
            if (auto fact = factOf(row, sources)) {
                fact->keep = !row.keep.empty() && m_content.holds(row.keep);
                m_content.facts.emplace(id, std::move(*fact));
            }
        }
        for (const Section &section : sources.definitions.sections) {
            m_content.sections[section.id] = factsOf(section, sources);
            const bool noUpdates = section.id == "afterwards" && !m_content.holds("dated");
            add(("section." + section.id).c_str(), Role::heading,
                noUpdates ? word("without_updates") : m_words.text(section.title));
        }
        if (unitMonths(m_disclosure) && m_content.holds("dated"))
            addOtherMonths(sources);
        suitFacts(m_content, m_common, m_words);
    }

    /// On a sheet: what else each device gets, below its period.
    void addOtherMonths(const FactSources &sources) {
        std::vector<Fact> &facts = m_content.sections["period"];
        const auto unit = std::ranges::find(facts, "unit_period", &Fact::id);
        if (auto other = factOf(m_common.rows.at("other_each"), sources);
            other && unit != facts.end())
            facts.insert(std::next(unit), std::move(*other));
    }

    const Disclosure &m_disclosure;
    const CommonData &m_common;
    const Words &m_words;
    const LabelOptions &m_options;
    LabelLocale m_locale;
    Promise m_promise;
    Content m_content;
};

} // namespace

bool Content::holds(std::string_view flag) const {
    if (flag.empty() || flag == "true" || flags.contains(flag))
        return true;
    // "not_possible" is a flag of its own, and not the absence of one called "possible".
    return flag.starts_with("not_") && flag != "not_possible" && !flags.contains(flag.substr(4));
}

Content contentOf(const Disclosure &disclosure, const Definitions &definitions,
                  const CommonData &common, const Words &words, const LabelOptions &options) {
    return ContentBuilder(disclosure, common, words, options).build(definitions);
}

} // namespace updatefacts
