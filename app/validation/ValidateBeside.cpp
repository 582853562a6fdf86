// SPDX-License-Identifier: MIT
#include "validation/ValidateBeside.h"

#include "disclosure/LinkFindings.h"
#include "disclosure/Seal.h"
#include "document/tree/SameData.h"
#include "validation/SameProduct.h"
#include "validation/ValidateHistory.h"
#include "validation/ValidateParts.h"

#include <algorithm>
#include <filesystem>
#include <ranges>
#include <set>

namespace updatefacts {

namespace {

std::int64_t numberOf(const Disclosure &disclosure) {
    return disclosure.integer("revision").value_or(0);
}

bool promisesLess(const Disclosure &disclosure, const Disclosure &other) {
    return std::ranges::any_of(promiseMeasures(), [&](const PromiseMeasure &measure) {
        return measure.kept(disclosure) < measure.promised(other);
    });
}

/// One disclosure among its neighbours.
class Judge {
  public:
    Judge(const Disclosure &ours, const Neighbours &neighbours, const Definitions &definitions,
          const ValidationOptions &options)
        : m_ours(ours), m_neighbours(neighbours), m_definitions(definitions), m_options(options),
          m_number(numberOf(ours)) {
        findPublished();
        std::set<std::int64_t> published; // their numbers
        const auto family = relatives();
        for (const Disclosure *other : family)
            if (isPublished(*other))
                published.insert(numberOf(*other));
        // A draft whose number a published file has is left over: that one says what is published.
        std::ranges::copy_if(family, std::back_inserter(m_family), [&](const Disclosure *other) {
            return !isCopy(*other, family) &&
                   (isPublished(*other) || !published.contains(numberOf(*other)));
        });
        std::ranges::stable_sort(m_family, {}, [](auto *other) { return numberOf(*other); });
    }

    Findings judge() {
        const Disclosure *rival = rivalOf();
        const bool isDraft = rival && isPublished(*rival);
        const Disclosure *before = isDraft ? lastPublished() : nearestBefore();
        Findings findings = before ? following(*before, isDraft)
                                   : validate(m_ours.document(), m_definitions, m_options);
        if (rival)
            findings.push_back(sameRevision(*rival, isDraft));
        addNew(findings, brokenPromises(m_ours, before, earlier(isDraft)));
        if (std::ranges::find(findings, "history.changed", &Finding::rule) == findings.end())
            addNew(findings, changedSince()); // its seal has not said so yet
        addNew(findings, missing(before));
        addNew(findings, promisedMoreElsewhere(m_ours, m_neighbours));
        append(findings, partFindings(m_ours, m_neighbours.disclosures));
        append(findings, m_neighbours.notes);
        sortFindings(findings);
        return findings;
    }

  private:
    /// The others with the same disclosure_id.
    [[nodiscard]] std::vector<const Disclosure *> relatives() const {
        const std::string id = m_ours.text("disclosure_id");
        std::vector<const Disclosure *> family;
        for (const auto &other : m_neighbours.disclosures)
            if (!id.empty() && other->text("disclosure_id") == id && numberOf(*other) > 0 &&
                other->fingerprint() != m_ours.fingerprint())
                family.push_back(other.get());
        return family;
    }

    /// Collects the fingerprints of what has a seal, is superseded or is listed.
    void findPublished() {
        const auto look = [&](const Disclosure &disclosure) {
            m_published.insert(disclosure.text("supersedes"));
            if (sealOf(disclosure.document().text))
                m_published.insert(disclosure.fingerprint());
        };
        look(m_ours);
        for (const auto &other : m_neighbours.disclosures)
            look(*other);
        for (const Publication &publication : m_neighbours.publications)
            m_published.insert(publication.fingerprint);
    }
    [[nodiscard]] bool isPublished(const Disclosure &disclosure) const {
        return m_published.contains(disclosure.fingerprint());
    }

    /// Whether the file itself was published, and not only what it says.
    [[nodiscard]] bool isPublishedFile(const Disclosure &disclosure) const {
        const auto isIt = [&](const Publication &publication) {
            return publication.file == pathOf(disclosure) &&
                   publication.fingerprint == disclosure.fingerprint();
        };
        return sealOf(disclosure.document().text).has_value() ||
               std::ranges::any_of(m_neighbours.publications, isIt);
    }
    /// Whether it is a copy of a published file, as somebody keeps one beside a draft.
    [[nodiscard]] bool isCopy(const Disclosure &disclosure,
                              const std::vector<const Disclosure *> &family) const {
        return !isPublishedFile(disclosure) &&
               std::ranges::any_of(family, [&](const Disclosure *other) {
                   return other->fingerprint() == disclosure.fingerprint() &&
                          isPublishedFile(*other);
               });
    }

    /// Another file with the same number that says something else.
    [[nodiscard]] const Disclosure *rivalOf() const {
        const bool isOursPublished = isPublished(m_ours);
        const Disclosure *last = lastPublished();
        if (!isOursPublished && last && sameButMarks(m_ours.root(), last->root()))
            return nullptr; // the draft of what was published last
        for (const Disclosure *other : m_family)
            if (numberOf(*other) == m_number && (isPublished(*other) || !isOursPublished) &&
                (isOursPublished || !sameButMarks(m_ours.root(), other->root())))
                return other;
        return nullptr;
    }

    [[nodiscard]] const Disclosure *lastPublished() const {
        const auto published = [&](const Disclosure *other) { return isPublished(*other); };
        auto found = std::ranges::find_if(m_family | std::views::reverse, published);
        return found == m_family.rend() ? nullptr : *found;
    }
    /// The one it supersedes, else the one with the next smaller number.
    [[nodiscard]] const Disclosure *nearestBefore() const {
        const std::string supersedes = m_ours.text("supersedes");
        const Disclosure *nearest = nullptr;
        for (const Disclosure *other : m_family) {
            if (numberOf(*other) >= m_number)
                break;
            nearest = other;
            if (other->fingerprint() == supersedes)
                return other;
        }
        if (!nearest) // under another number, perhaps
            for (const auto &other : m_neighbours.disclosures)
                if (!supersedes.empty() && other->fingerprint() == supersedes)
                    return other.get();
        return nearest;
    }

    /// The findings of the disclosure as the revision after another; of a draft whose number is
    /// taken, as if it had the next one already.
    [[nodiscard]] Findings following(const Disclosure &before, bool isDraft) const {
        Findings findings = validateRevision(m_ours.document(), before, m_definitions, m_options);
        if (isDraft)
            std::erase_if(findings, [](const Finding &finding) {
                const std::string &rule = finding.rule;
                return rule == "document.revision_grows" || rule == "document.updated_later" ||
                       rule == "document.supersedes_earlier" || rule == "history.not_linked";
            });
        const auto between = [&](const Disclosure *other) {
            return numberOf(*other) > numberOf(before) && numberOf(*other) < m_number;
        };
        const auto other = std::ranges::find_if(m_family, between);
        if (other != m_family.end() && before.fingerprint() == m_ours.text("supersedes")) {
            std::erase_if(findings, [](auto &finding) { return finding.rule == "history.gap"; });
            addNew(findings, {forkFinding(m_ours, before, **other)});
        }
        return findings;
    }

    [[nodiscard]] Finding sameRevision(const Disclosure &rival, bool isPublishedRival) const {
        Finding finding = findingAt(
            m_ours, "revision",
            isPublishedRival ? "history.same_revision:published" : "history.same_revision:two",
            {argument::number("revision", m_number), argument::plain("file", rival.document().file),
             argument::number("next", isPublishedRival ? numberOf(*lastPublished()) + 1 : 0)});
        if (!isPublishedRival) // two drafts, perhaps
            finding.severity = promisesLess(m_ours, rival) ? Severity::warning : Severity::note;
        return finding;
    }

    [[nodiscard]] std::vector<const Disclosure *> earlier(bool isDraft) const {
        std::vector<const Disclosure *> found;
        std::ranges::copy_if(m_family, std::back_inserter(found), [&](const Disclosure *other) {
            return numberOf(*other) < m_number || (isDraft && isPublished(*other));
        });
        return found;
    }

    /// What a later revision, or the list, says it was published as is not what it says now.
    [[nodiscard]] Findings changedSince() const {
        const auto has = [&](const std::string &fingerprint) {
            return std::ranges::any_of(
                m_family, [&](auto *other) { return other->fingerprint() == fingerprint; });
        };
        for (const Disclosure *next : m_family) {
            const std::string named = next->text("supersedes");
            if (numberOf(*next) == m_number + 1 && !named.empty() &&
                named != m_ours.fingerprint() && !has(named))
                return {findingAt(m_ours, "revision", "history.changed:followed",
                                  {argument::plain("file", next->document().file),
                                   argument::number("next", m_number + 1),
                                   argument::number("revision", m_number)})};
        }
        const std::string name = ownPath();
        for (const Publication &publication : m_neighbours.publications)
            if (publication.file == name && publication.fingerprint != m_ours.fingerprint() &&
                !has(publication.fingerprint))
                return {findingAt(m_ours, "revision", "history.changed:since",
                                  {argument::number("revision", publication.revision)})};
        return {};
    }

    static std::string pathOf(const Disclosure &disclosure) {
        return std::filesystem::path(disclosure.document().file).lexically_normal().string();
    }
    [[nodiscard]] std::string ownPath() const { return pathOf(m_ours); }

    /// Says which published files are not there any more.
    [[nodiscard]] Findings missing(const Disclosure *before) const {
        Findings findings;
        const std::string own = ownPath();
        for (const Publication &publication : m_neighbours.publications) {
            const auto isIt = [&](const auto &other) {
                return other->fingerprint() == publication.fingerprint;
            };
            if (m_ours.fingerprint() != publication.fingerprint && publication.file != own &&
                std::ranges::none_of(m_neighbours.disclosures, isIt))
                findings.push_back(findingAt(m_ours, "disclosure_id", "history.gone:or_changed",
                                             {argument::number("revision", publication.revision),
                                              argument::text("file", publication.file)}));
        }
        if (findings.empty() && m_neighbours.isSurveyed && !before && m_number > 1) {
            findings.push_back(findingAt(m_ours, "supersedes", "history.not_found"));
            findings.back().severity = Severity::note;
        }
        return findings;
    }

    const Disclosure &m_ours;
    const Neighbours &m_neighbours;
    const Definitions &m_definitions;
    const ValidationOptions &m_options;
    std::int64_t m_number;
    std::set<std::string> m_published;        ///< fingerprints
    std::vector<const Disclosure *> m_family; ///< of the same disclosure_id, by number
};

} // namespace

Findings validateBeside(const Disclosure &disclosure, const Neighbours &neighbours,
                        const Definitions &definitions, const ValidationOptions &options) {
    if (hasError(disclosure.document().findings))
        return validate(disclosure.document(), definitions, options);
    return Judge(disclosure, neighbours, definitions, options).judge();
}

bool sameButMarks(const Value &a, const Value &b) {
    const auto withoutMarks = [](Value root) {
        std::erase_if(root.map, [](const Member &member) {
            return member.key == "revision" || member.key == "last_updated" ||
                   member.key == "supersedes";
        });
        return root;
    };
    return sameData(withoutMarks(a), withoutMarks(b));
}

} // namespace updatefacts
