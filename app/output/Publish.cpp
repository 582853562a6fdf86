// SPDX-License-Identifier: MIT
#include "output/Publish.h"

#include "definitions/date/DateTime.h"
#include "definitions/messages/SayFinding.h"
#include "disclosure/Canonical.h"
#include "disclosure/History.h"
#include "disclosure/LinkFindings.h"
#include "disclosure/Seal.h"
#include "disclosure/UpgradeDocument.h"
#include "output/edit/ReviseText.h"
#include "output/files/FolderLock.h"
#include "output/files/WriteFile.h"
#include "output/labels/FileNames.h"
#include "output/published/FirstPublication.h"
#include "output/published/FolderSurvey.h"
#include "output/published/NextRevision.h"
#include "output/published/PublicationList.h"
#include "output/published/UnlistedFiles.h"
#include "validation/ValidateBeside.h"

#include <algorithm>
#include <utility>

namespace updatefacts {

namespace fs = std::filesystem;

namespace {

/// Plans one publication.
class Planner {
  public:
    Planner(const Document &draft, fs::path folder, std::chrono::sys_seconds now)
        : m_draft(draft), m_folder(std::move(folder)), m_now(now) {}

    Publishing plan() {
        const Disclosure ours = publishedDisclosure(m_draft, builtInDefinitions());
        if (hasError(ours.document().findings) || ours.text("disclosure_id").empty()) {
            m_plan.findings =
                validate(ours.document(), builtInDefinitions(), {dayOf(m_now), {}, nullptr});
            return std::move(m_plan);
        }
        m_plan.draftFingerprint = ours.fingerprint();
        FolderSurvey survey({100'000, 1024 * 1024 * 1024, 100'000});
        // A sealed file that lies there is one of those published.
        const bool isSealed = sealOf(m_draft.text).has_value();
        m_neighbours = survey.neighboursIn(ours, m_folder, isSealed ? "" : m_draft.file);
        (void)readPublicationList(m_folder); // one that cannot be read hides what was promised
        m_plan.unlisted = unlistedIn(m_folder, ours.text("disclosure_id"), m_neighbours);
        const LastPublished last = lastBefore(ours);
        if (hasError(last.findings))
            m_plan.findings = last.findings;
        else if (const Disclosure *same = sameAs(ours, last))
            sayPublished(*same);
        else
            follow(ours, last.revision ? &*last.revision : nullptr);
        return std::move(m_plan);
    }

  private:
    /// What the next revision follows. Another copy of the draft was never published, though it
    /// lies alone in the folder as a file does that was published without this program.
    [[nodiscard]] LastPublished lastBefore(const Disclosure &ours) const {
        LastPublished last = lastPublished(ours.text("disclosure_id"), m_neighbours);
        const bool isFollowed =
            last.revision &&
            (isMarked(*last.revision) || ours.text("supersedes") == last.revision->fingerprint() ||
             ours.integer("revision") > last.revision->integer("revision"));
        return isFollowed || hasError(last.findings) ? last : LastPublished();
    }

    /// Whether this program published it: it has a seal, or a list names what it says.
    [[nodiscard]] bool isMarked(const Disclosure &disclosure) const {
        return sealOf(disclosure.document().text) ||
               isListed(disclosure.fingerprint(), m_neighbours);
    }

    /// The last revision where only its marks differ; else the very same one, copied from there.
    [[nodiscard]] const Disclosure *sameAs(const Disclosure &ours,
                                           const LastPublished &last) const {
        if (last.revision && isMarked(*last.revision) &&
            sameButMarks(last.revision->root(), ours.root()))
            return &*last.revision;
        for (const auto &other : m_neighbours.disclosures)
            if (sealOf(other->document().text) && other->fingerprint() == ours.fingerprint())
                return other.get();
        return nullptr;
    }

    void sayPublished(const Disclosure &published) {
        m_plan.isPublished = true;
        m_plan.revision = published.integer("revision").value_or(0);
        m_plan.fingerprint = published.fingerprint();
        m_plan.text = published.document().text;
        m_plan.path = published.document().file;
    }

    void follow(const Disclosure &ours, const Disclosure *before) {
        auto marks = marksFollowing(before, m_now);
        if (!marks) {
            m_plan.findings = {clockFinding(ours, *before, m_now)};
            return;
        }
        if (!before && ours.integer("revision").value_or(1) > 1) {
            m_plan.findings = {firstMissing(ours)};
            return;
        }
        marks = keepingTime(*std::move(marks), ours, before);
        const RevisedText revised = reviseText(m_draft, *marks);
        Document document = readYaml(revised.text, m_draft.file);
        m_plan.revision = marks->revision;
        m_plan.fingerprint = fingerprintOf(document.root);
        m_plan.text = sealed(revised.text, {marks->revision, m_plan.fingerprint, {}});
        m_plan.path = m_folder / disclosureFileName(ours, marks->revision);
        if (before)
            m_plan.follows = revisionArgument("before", *before);
        else
            m_plan.findings = firstPublicationNotes(m_draft, builtInDefinitions());
        // The places are those of the draft, though lines may have been added.
        const Disclosure next(upgraded(updatefacts::revised(m_draft, *marks), builtInDefinitions()),
                              m_plan.fingerprint);
        append(m_plan.findings, validateBeside(next, m_neighbours, builtInDefinitions(),
                                               {dayOf(m_now), {}, nullptr}));
        append(m_plan.findings, revised.lost);
    }

    [[nodiscard]] Finding firstMissing(const Disclosure &ours) const {
        return findingAt(ours, "revision", "history.first_missing:folder",
                         {argument::plain("revision", ours.text("revision")),
                          argument::text("id", ours.text("disclosure_id")),
                          argument::text("folder", m_folder.string())});
    }

    const Document &m_draft;
    fs::path m_folder;
    std::chrono::sys_seconds m_now;
    Neighbours m_neighbours;
    Publishing m_plan;
};

constexpr mode_t readOnly = 0444;

/// The text of the folder's list with more lines.
std::string listWith(const std::vector<Publication> &more, const fs::path &folder) {
    std::string text = readPublicationList(folder).text;
    for (const Publication &publication : more)
        text = withPublication(std::move(text), publication);
    return text;
}

/// Adds to the list what a program that was killed could not.
void listPublished(const Publishing &plan, const fs::path &folder) {
    if (!plan.unlisted.empty())
        (void)writeFile(folder / publicationListName, listWith(plan.unlisted, folder),
                        Existing::replace);
}

/// Writes the file and its line in the list, both or none.
void writePublication(Publishing &plan, const Document &draft, const fs::path &folder) {
    const Disclosure published(readYaml(plan.text, plan.path.string()));
    std::vector<Publication> more = plan.unlisted;
    more.push_back({plan.fingerprint, plan.revision, published.text("last_updated"),
                    published.text("disclosure_id"), plan.path.filename().string()});
    const std::string list = listWith(more, folder);
    std::error_code error;
    const bool isDraft = fs::equivalent(plan.path, draft.file, error);
    FileBatch batch;
    batch.add(plan.path, plan.text, isDraft ? Existing::replace : Existing::refuse, readOnly);
    batch.add(folder / publicationListName, list, Existing::replace);
    plan.notes = batch.commit();
    if (!isDraft)
        return;
    fs::permissions(plan.path, fs::perms(readOnly), error);
    if (error)
        plan.notes.push_back(
            argument::phrase("", "kept.writable", {argument::plain("file", plan.path.string())}));
}

/// Where the file goes: its own name, or one with digits of the fingerprint where that is taken by
/// something else than the draft.
fs::path freePath(const Publishing &plan, const std::string &draft) {
    fs::path path = plan.path;
    for (std::size_t digits = 6; digits <= plan.fingerprint.size(); ++digits) {
        std::error_code error;
        const bool isThere = fs::exists(fs::symlink_status(path, error));
        if (!isThere || fs::equivalent(path, draft, error))
            break;
        path = plan.path;
        path.replace_filename(path.stem().string() + '~' + plan.fingerprint.substr(0, digits) +
                              ".yaml");
    }
    return path;
}

} // namespace

Publishing planPublishing(const Document &draft, const fs::path &folder,
                          std::chrono::sys_seconds now) {
    return Planner(draft, folder, now).plan();
}

Publishing publish(const Document &draft, const fs::path &folder, std::chrono::sys_seconds now) {
    if (Publishing plan = planPublishing(draft, folder, now); hasError(plan.findings))
        return plan;         // before a folder is made
    FolderLock lock(folder); // it may have been published to until now
    Publishing plan = planPublishing(draft, folder, now);
    if (hasError(plan.findings))
        return plan;
    if (plan.isPublished) {
        listPublished(plan, folder);
        return plan;
    }
    plan.path = freePath(plan, draft.file);
    writePublication(plan, draft, folder);
    lock.keep();
    return plan;
}

} // namespace updatefacts
