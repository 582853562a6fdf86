// SPDX-License-Identifier: MIT
#include "disclosure/History.h"

#include "definitions/date/DateTime.h"
#include "disclosure/Canonical.h"
#include "disclosure/LinkFindings.h"
#include "disclosure/UpgradeDocument.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace updatefacts {

namespace {

void sort(std::vector<Revision> &revisions) {
    const auto key = [](const Revision &revision) {
        const Disclosure &disclosure = revision.disclosure;
        return std::tuple(
            revision.number,
            parseDateTime(disclosure.text("last_updated")).value_or(std::chrono::sys_seconds()),
            disclosure.document().file);
    };
    std::ranges::stable_sort(revisions, {}, key);
}

/// Leaves one file of those that say the same; comments do not count.
void dropCopies(History &history) {
    std::map<std::string, std::string> files; // by fingerprint
    std::vector<Revision> kept;
    for (Revision &revision : history.revisions) {
        const auto [first, isNew] =
            files.emplace(revision.disclosure.fingerprint(), revision.disclosure.document().file);
        if (isNew) {
            kept.push_back(std::move(revision));
            continue;
        }
        history.findings.push_back(findingAt(revision.disclosure, "revision", "history.copy",
                                             {argument::plain("file", first->second)}));
        history.findings.back().severity = Severity::note;
    }
    history.revisions = std::move(kept);
}

/// Follows the chain through one sorted history.
class ChainVerifier {
  public:
    explicit ChainVerifier(History &history) : m_history(history) {}

    void verify() {
        for (std::size_t i = 0; i < m_history.revisions.size(); ++i)
            verify(i);
    }

  private:
    void verify(std::size_t i) {
        Revision &revision = m_history.revisions[i];
        checkNumber(i);
        const auto nearest = nearestBelow(revision.number);
        const auto named = namedBy(revision);
        revision.before = named ? named : nearest;
        if (!revision.before)
            return checkFirst(revision);
        const Disclosure &before = m_history.revisions[*revision.before].disclosure;
        if (named && numberOf(*named) != numberOf(*nearest)) {
            append(m_history.findings, continuityFindings(before, revision.disclosure));
            m_history.findings.push_back(
                forkFinding(revision.disclosure, before, m_history.revisions[*nearest].disclosure));
        } else {
            append(m_history.findings, linkFindings(before, revision.disclosure));
        }
    }

    void checkNumber(std::size_t i) {
        const Revision &revision = m_history.revisions[i];
        if (i == 0 || numberOf(i - 1) != revision.number)
            return;
        m_history.findings.push_back(findingAt(
            revision.disclosure, "revision", "history.same_revision:two",
            {argument::number("revision", revision.number),
             argument::plain("file", m_history.revisions[i - 1].disclosure.document().file)}));
    }

    void checkFirst(const Revision &revision) {
        if (revision.number == 1)
            return;
        m_history.findings.push_back(findingAt(
            revision.disclosure, "revision", "history.first_missing:history",
            {argument::text("id", m_history.id), argument::number("revision", revision.number),
             missingArgument(1, revision.number - 1)}));
    }

    [[nodiscard]] std::int64_t numberOf(std::size_t i) const {
        return m_history.revisions[i].number;
    }
    /// The last of those with the next smaller number.
    [[nodiscard]] std::optional<std::size_t> nearestBelow(std::int64_t number) const {
        const auto above =
            std::ranges::lower_bound(m_history.revisions, number, {}, &Revision::number);
        if (above == m_history.revisions.begin())
            return std::nullopt;
        return static_cast<std::size_t>(above - m_history.revisions.begin()) - 1;
    }
    /// The one with a smaller number whose fingerprint it names.
    [[nodiscard]] std::optional<std::size_t> namedBy(const Revision &revision) const {
        const std::string supersedes = revision.disclosure.text("supersedes");
        for (std::size_t i = 0; numberOf(i) < revision.number; ++i)
            if (m_history.revisions[i].disclosure.fingerprint() == supersedes)
                return i;
        return std::nullopt;
    }

    History &m_history;
};

} // namespace

Disclosure publishedDisclosure(Document document, const Definitions &definitions) {
    std::string fingerprint = fingerprintOf(document.root);
    return {upgraded(std::move(document), definitions), std::move(fingerprint)};
}

Histories historiesOf(std::vector<Document> documents, const Definitions &definitions) {
    Histories result;
    std::map<std::string, std::vector<Revision>> groups;
    for (Document &document : documents) {
        if (hasError(document.findings)) {
            append(result.unplaced, document.findings);
            continue;
        }
        Disclosure disclosure = publishedDisclosure(std::move(document), definitions);
        const std::string id = disclosure.text("disclosure_id");
        const std::int64_t number = disclosure.integer("revision").value_or(0);
        if (id.empty() || number < 1)
            result.unplaced.push_back(findingAt(
                disclosure, id.empty() ? "disclosure_id" : "revision", "history.no_place"));
        else
            groups[id].push_back({std::move(disclosure), number, {}});
    }
    for (auto &[id, revisions] : groups) {
        History &history = result.histories.emplace_back(History{id, std::move(revisions), {}});
        sort(history.revisions);
        dropCopies(history);
        ChainVerifier(history).verify();
        sortFindings(history.findings);
    }
    sortFindings(result.unplaced);
    return result;
}

} // namespace updatefacts
