// SPDX-License-Identifier: MIT
#include "publish/statement/StatementContent.h"

#include "definitions/Placeholders.h"
#include "definitions/date/PartialDate.h"
#include "disclosure/Payload.h"
#include "label/content/PhraseText.h"
#include "label/template/TemplateData.h"

namespace updatefacts {

namespace {

class ContentMaker {
  public:
    ContentMaker(const Statement &statement, const Disclosure &disclosure, const Words &words)
        : m_statement(statement), m_disclosure(disclosure), m_words(words),
          m_common(*builtInCommon()),
          m_locale(words.language()), m_sources{disclosure, builtInDefinitions(), m_common, words,
                                                m_locale} {}

    StatementContent make() {
        StatementContent content;
        content.language = m_words.language();
        content.title = m_words.text(m_statement.title);
        content.law = m_words.text(m_statement.law);
        content.declares = m_words.text(m_statement.declares);
        content.product = makersText("product_name", Role::product);
        content.maker = makersText("manufacturer_name", Role::paragraph);
        content.maker.text =
            joined({content.maker.text, isolated(m_disclosure.text("model_identifier"))});
        content.signature = m_words.text(m_statement.signature);
        for (const StatementItem &item : m_statement.items)
            if (holds(item.when, m_disclosure.root()))
                content.parts.push_back(partOf(item));
        addFoot(content);
        return content;
    }

  private:
    [[nodiscard]] std::string word(const char *id) const {
        return m_words.text(m_common.words.at(id));
    }

    [[nodiscard]] Phrase makersText(const char *field, Role role) const {
        Phrase phrase{isolated(m_disclosure.text(field, m_words.tag())),
                      {},
                      role,
                      m_disclosure.languageOf(field, m_words.tag()),
                      {}};
        phrase.breakable = true;
        phrase.field = Pointer().child(field);
        return phrase;
    }

    [[nodiscard]] std::vector<StatementRow> rowsOf(const std::string &field,
                                                   const StatementItem &item) const {
        return statementRows(*builtInDefinitions().field(field), {item.roles, m_statement.market},
                             m_sources);
    }

    [[nodiscard]] StatementPart partOf(const StatementItem &item) const {
        StatementPart part{m_words.text(item.title), m_words.text(item.clause), {}, {}, {}};
        part.says = fillPlaceholders(
            m_words.text(item.saying(m_disclosure.root())), [&](const std::string &field) {
                const std::vector<StatementRow> rows = rowsOf(field, item);
                return rows.empty() ? std::string() : unbroken(rows.front().value.text);
            });
        for (const std::vector<std::string> &fields : {item.fields, item.also})
            for (const std::string &field : fields)
                std::ranges::move(rowsOf(field, item), std::back_inserter(part.rows));
        part.isWithBefore = item.isWithBefore;
        return part;
    }

    void addFoot(StatementContent &content) const {
        content.foot = word("foot");
        const std::string version =
            filled(word("version"), "number", m_disclosure.text("revision"));
        const auto updated = PartialDate::parse(m_disclosure.text("last_updated").substr(0, 10));
        content.revision =
            updated ? joined({version, unbroken(m_locale.day(updated->lastDay()))}) : version;
        content.fingerprint = printedFingerprint(m_disclosure);
        content.scan = word("scan");
        content.address = addressInWords(m_disclosure);
    }

    const Statement &m_statement;
    const Disclosure &m_disclosure;
    const Words &m_words;
    const CommonData &m_common;
    LabelLocale m_locale;
    FactSources m_sources;
};

} // namespace

StatementContent statementContent(const Statement &statement, const Disclosure &disclosure,
                                  const Words &words) {
    return ContentMaker(statement, disclosure, words).make();
}

} // namespace updatefacts
