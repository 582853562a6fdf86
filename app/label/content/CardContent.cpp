// SPDX-License-Identifier: MIT
#include "label/content/CardContent.h"

#include "label/content/FactContent.h"
#include "label/content/LabelLocale.h"
#include "label/content/PhraseText.h"
#include "label/content/TimeBars.h"

#include <algorithm>

namespace updatefacts {

namespace {

/// Collects what a card says of all its products.
class CardBuilder {
  public:
    CardBuilder(std::span<const Disclosure *const> products, const CommonData &common,
                const Words &words, const LabelOptions &options)
        : m_disclosures(products), m_common(common), m_words(words), m_options(options),
          m_locale(words.language()) {
        m_result.card.language = words.language();
        m_result.card.rightToLeft = isRightToLeft(words.language());
    }

    CardContent build(const Definitions &definitions) && {
        for (const Disclosure *each : m_disclosures)
            m_result.products.push_back(
                contentOf(*each, definitions, m_common, m_words, m_options));
        addBars();
        addNames();
        addWords();
        for (const auto &[id, row] : m_common.rows)
            addRow(row, definitions);
        return std::move(m_result);
    }

  private:
    [[nodiscard]] std::string word(const std::string &id) const {
        return m_words.text(m_common.words.at(id));
    }

    Phrase &add(Content &content, const char *slot, Role role, std::string text) const {
        Phrase &phrase = content.phrases[slot];
        phrase = {std::move(text), {}, role, m_words.language(), {}};
        return phrase;
    }

    void addBars() {
        const TimeBars scale = timeBarsOf(m_disclosures, m_options.today);
        for (std::size_t i = 0; i < scale.bars.size(); ++i) {
            Content &product = m_result.products[i];
            product.bar = scale.bars[i];
            add(product, "bar", Role::promise, endOf(product, *m_disclosures[i]));
        }
        const std::string today = unbroken(m_locale.day(m_options.today));
        const std::string words = filled(word("bars"), "date", today);
        add(m_result.card, "bars", Role::paragraph,
            filled(words, "period", unbroken(m_locale.period({scale.years, 0}))))
            .bySentence = true;
    }

    /// What stands at the end of a bar: the date or the period; without one, the head of the state.
    [[nodiscard]] std::string endOf(const Content &product, const Disclosure &disclosure) const {
        const auto end = disclosure.date("support_end");
        const bool isDate =
            product.bar->form == TimeBar::Form::until || product.bar->form == TimeBar::Form::ended;
        if (!isDate || !end)
            return product.phrases.at("head").text;
        return m_locale.monthOrDay(*end);
    }

    /// Where the names do not fit, each product takes its short one, if it has one.
    void addNames() {
        std::vector<std::string> names;
        bool hasShort = false;
        for (Content &product : m_result.products) {
            const Phrase &name = product.phrases.at("product_name");
            names.push_back(name.text);
            Phrase &shorter = product.phrases.at("product_short_name");
            hasShort = hasShort || !shorter.text.empty();
            if (shorter.text.empty())
                shorter = name;
        }
        add(m_result.card, "product_name", Role::product, joined(names));
        if (hasShort)
            add(m_result.card, "product_short_name", Role::product, joined(names));
    }

    void addWords() {
        Content &card = m_result.card;
        const std::string today = unbroken(m_locale.day(m_options.today));
        add(card, "title", Role::title, word("title"));
        add(card, "as_of", Role::footer, filled(word("as_of"), "date", today));
        add(card, "same", Role::heading, word("same"));
        add(card, "scan", Role::paragraph, word("scan"));
        add(card, "statements", Role::footer, word("statements")).bySentence = true;
        if (m_options.retailer)
            add(card, "retailer_item", Role::paragraph, isolated(m_options.retailer->shop))
                .breakable = true;
    }

    /// The answer of one product, or nothing where it has none.
    [[nodiscard]] std::optional<Fact> answerOf(const FactRow &row, std::size_t number,
                                               const Definitions &definitions) const {
        const Content &product = m_result.products[number];
        if (!product.holds(row.when))
            return std::nullopt;
        auto fact = factOf(row, {*m_disclosures[number], definitions, m_common, m_words, m_locale});
        if (fact)
            fact->keep = !row.keep.empty() && product.holds(row.keep);
        return fact;
    }

    [[nodiscard]] Fact unanswered(const FactRow &row, std::size_t number) const {
        const bool isAsked = m_result.products[number].holds(row.asks) &&
                             !m_disclosures[number]->root().at(row.field);
        Fact fact;
        fact.id = row.id;
        fact.pictogram = row.pictogram;
        fact.name = {m_words.text(row.title), {}, Role::factName, m_words.language(), {}};
        fact.value = {word(isAsked ? "not_said" : "does_not_apply"),
                      {},
                      Role::factValue,
                      m_words.language(),
                      {}};
        return fact;
    }

    void addRow(const FactRow &row, const Definitions &definitions) {
        std::vector<Fact> answers;
        bool isAnswered = false;
        bool isKept = false;
        for (std::size_t i = 0; i < m_disclosures.size(); ++i) {
            const std::optional<Fact> answer = answerOf(row, i, definitions);
            isAnswered = isAnswered || answer;
            isKept = isKept || (answer && answer->keep);
            answers.push_back(answer ? *answer : unanswered(row, i));
            answers.back().shorter.clear(); // counted answers could not be compared
        }
        if (!isAnswered)
            return;
        for (Fact &answer : answers)
            answer.keep = isKept;
        if (isSame(answers))
            m_result.card.facts.emplace(row.id, answers.front());
        else
            m_result.card.compared.emplace(row.id, std::move(answers));
    }

    static bool isSame(const std::vector<Fact> &answers) {
        return std::ranges::all_of(answers, [&](const Fact &answer) {
            return answer.value.text == answers.front().value.text;
        });
    }

    std::span<const Disclosure *const> m_disclosures;
    const CommonData &m_common;
    const Words &m_words;
    const LabelOptions &m_options;
    LabelLocale m_locale;
    CardContent m_result;
};

} // namespace

CardContent cardContentOf(std::span<const Disclosure *const> products,
                          const Definitions &definitions, const CommonData &common,
                          const Words &words, const LabelOptions &options) {
    return CardBuilder(products, common, words, options).build(definitions);
}

} // namespace updatefacts
