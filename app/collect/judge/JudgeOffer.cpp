// SPDX-License-Identifier: MIT
#include "collect/judge/JudgeOffer.h"

#include "disclosure/LinkFindings.h"
#include "retail/library/ShrunkPromise.h"
#include "validation/ValidateHistory.h"

#include <algorithm>
#include <array>
#include <set>

namespace updatefacts {

namespace {

/// What only says that a revision is not there.
constexpr std::array missingRules = {"history.gap", "history.first_missing"};

bool isOneOf(const auto &rules, const std::string &rule) {
    return std::ranges::find(rules, rule) != rules.end();
}

class OfferJudge {
  public:
    OfferJudge(std::vector<Document> held, std::vector<Document> offered, Date today) {
        for (const Document &document : offered)
            m_offered.insert(document.file);
        std::ranges::move(offered, std::back_inserter(held));
        Histories all = historiesOf(std::move(held), builtInDefinitions());
        m_verdict.findings = all.unplaced;
        for (History &history : all.histories)
            m_history = std::move(history);
        m_found = validateHistory(m_history, builtInDefinitions(), today);
    }

    Verdict judge() {
        std::size_t end = 0; // of those that are kept
        for (std::size_t i = 0; i < m_history.revisions.size(); ++i) {
            const Disclosure &revision = m_history.revisions[i].disclosure;
            if (!m_offered.contains(revision.document().file))
                continue;
            sayMissing(i);
            if (sayErrors(i) == 0)
                end = i + 1;
        }
        for (std::size_t i = 0; i < m_history.revisions.size(); ++i) {
            Disclosure &revision = m_history.revisions[i].disclosure;
            if (m_offered.contains(revision.document().file))
                (i < end ? m_verdict.kept : m_verdict.refused).push_back(std::move(revision));
        }
        return std::move(m_verdict);
    }

  private:
    /// Those between this one and the one before it.
    void sayMissing(std::size_t index) {
        const Revision &revision = m_history.revisions[index];
        const std::int64_t before = index == 0 ? 0 : m_history.revisions[index - 1].number;
        if (revision.number <= before + 1)
            return;
        Finding finding = makeFinding(Severity::warning, "collect.missing", {}, {},
                                      {argument::number("revision", revision.number),
                                       missingArgument(before + 1, revision.number - 1)});
        finding.file = revision.disclosure.document().file;
        m_verdict.findings.push_back(std::move(finding));
    }

    /// How many there were.
    std::size_t sayErrors(std::size_t index) {
        const Disclosure &revision = m_history.revisions[index].disclosure;
        Findings errors = shrunk(index);
        const bool isMeasureTold = !errors.empty();
        for (const Finding &finding : m_found)
            if (finding.severity == Severity::error && finding.file == revision.document().file &&
                !isOneOf(missingRules, finding.rule) &&
                !(isMeasureTold && isMeasured(finding.rule)))
                errors.push_back(finding);
        std::ranges::copy(errors, std::back_inserter(m_verdict.findings));
        return errors.size();
    }

    /// What it promises less than any revision before it, by the measures.
    [[nodiscard]] Findings shrunk(std::size_t index) const {
        const Disclosure &revision = m_history.revisions[index].disclosure;
        std::vector<const Disclosure *> earlier;
        for (std::size_t i = 0; i < index; ++i)
            earlier.push_back(&m_history.revisions[i].disclosure);
        Findings findings = shrunkMeasures(
            revision, earlier, revision.text("product_name", revision.text("language")));
        for (Finding &finding : findings)
            finding.severity = Severity::error;
        return findings;
    }

    std::set<std::string> m_offered; ///< files
    History m_history;
    Findings m_found;
    Verdict m_verdict;
};

} // namespace

Verdict judgeOffer(std::vector<Document> held, std::vector<Document> offered, Date today) {
    return OfferJudge(std::move(held), std::move(offered), today).judge();
}

} // namespace updatefacts
