// SPDX-License-Identifier: MIT
#include "publish/statement/StatementFindings.h"

#include "definitions/Words.h"
#include "disclosure/LinkFindings.h"
#include "validation/Readiness.h"

#include <algorithm>

namespace updatefacts {

namespace {

/// Sentences of the maker, as opposed to what something is called.
bool isMakersSentence(std::string_view field) {
    return builtInDefinitions().field(field)->kind == Field::Kind::localizedText &&
           !field.ends_with("_name");
}

/// Collects why there is no document.
class StatementCheck {
  public:
    StatementCheck(const Statement &statement, const Disclosure &disclosure)
        : m_statement(statement), m_disclosure(disclosure),
          m_scheme(builtInDefinitions().scheme(statement.scheme)->title) {}

    Findings check(Date today) && {
        if (checkProfile(today))
            for (const StatementItem &item : m_statement.items)
                if (holds(item.when, m_disclosure.root()))
                    checkItem(item);
        sortFindings(m_findings);
        return std::move(m_findings);
    }

  private:
    /// Whether the law is made for the product; takes over what it refuses.
    bool checkProfile(Date today) {
        if (m_statement.profile.empty())
            return true;
        const Readiness readiness = readinessOf(m_disclosure.document(), builtInDefinitions(),
                                                {today, {m_statement.profile}, nullptr})
                                        .front();
        if (readiness.state == Readiness::State::outOfScope) {
            m_findings.push_back(findingAt(m_disclosure, "product_category",
                                           "statement.out_of_scope",
                                           {argument::plain("scheme", m_scheme)}));
            return false;
        }
        for (const Finding &finding : readiness.findings)
            if (finding.severity == Severity::error && concerns(finding))
                m_findings.push_back(finding);
        return true;
    }

    /// Who signs declares that all is so; who informs answers for what is said.
    [[nodiscard]] bool concerns(const Finding &finding) const {
        if (!m_statement.signature.empty())
            return true;
        const auto says = [&](const StatementItem &item) {
            const auto isIt = [&](const std::string &field) {
                return finding.pointer == Pointer().child(field);
            };
            return std::ranges::any_of(item.fields, isIt) || std::ranges::any_of(item.also, isIt);
        };
        return finding.rule.starts_with("profile.") && std::ranges::any_of(m_statement.items, says);
    }

    void checkItem(const StatementItem &item) {
        for (const std::string &id : item.fields) {
            const Pointer pointer = Pointer().child(id);
            if (saysSomething(m_disclosure.root().find(id)) ||
                std::ranges::find(m_findings, pointer, &Finding::pointer) != m_findings.end())
                continue;
            const Word &question = builtInDefinitions().field(id)->question;
            m_findings.push_back(
                findingAt(m_disclosure, id, "statement.missing",
                          {argument::plain("scheme", m_scheme),
                           argument::word("clause", item.clause.key, item.clause.source),
                           argument::word("question", question.key, question.source)}));
        }
    }

    const Statement &m_statement;
    const Disclosure &m_disclosure;
    std::string m_scheme;
    Findings m_findings;
};

} // namespace

Findings statementFindings(const Statement &statement, const Disclosure &disclosure, Date today) {
    return StatementCheck(statement, disclosure).check(today);
}

Findings textsInOtherLanguages(const Statement &statement, const Disclosure &disclosure,
                               const std::string &language) {
    Findings findings;
    for (const StatementItem &item : statement.items)
        for (const std::vector<std::string> &fields : {item.fields, item.also})
            for (const std::string &id : fields) {
                const Value *value = disclosure.root().find(id);
                if (!saysSomething(value) || !isMakersSentence(id) ||
                    !holds(item.when, disclosure.root()))
                    continue;
                const std::string own = disclosure.languageOf(id, language);
                if (Words::bestLanguage(own) == Words::bestLanguage(language))
                    continue;
                findings.push_back(findingAt(disclosure, id, "statement.language",
                                             {argument::language("own", own),
                                              argument::language("language", language),
                                              argument::plain("tag", language)}));
                findings.back().severity = Severity::warning;
            }
    return findings;
}

} // namespace updatefacts
