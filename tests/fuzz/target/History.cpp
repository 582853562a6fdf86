// SPDX-License-Identifier: MIT
#include "disclosure/History.h"

#include "collect/judge/JudgeOffer.h"
#include "fuzz/Targets.h"
#include "validation/AcrossDisclosures.h"
#include "validation/ValidateHistory.h"

#include <algorithm>

namespace updatefacts {

namespace {

/// The files of a folder, one after the other, each behind a byte of 1.
std::vector<Document> documentsIn(std::string_view bytes) {
    std::vector<Document> documents;
    while (!bytes.empty() && documents.size() < 8) {
        const std::string_view part = bytes.substr(0, bytes.find('\1', 1));
        bytes.remove_prefix(part.size());
        const std::string text(part.substr(part.starts_with('\1') ? 1 : 0));
        documents.push_back(readYaml(text, "r-" + std::to_string(documents.size()) + ".yaml"));
    }
    std::erase_if(documents, [](const Document &each) { return hasError(each.findings); });
    return documents;
}

/// What a library does with the last of a history where it had all but that.
void judgeLast(const History &history, const std::vector<Document> &documents) {
    if (history.revisions.size() < 2)
        return;
    std::vector<Document> held; // as they were read
    for (const Revision &revision : history.revisions)
        held.push_back(
            *std::ranges::find(documents, revision.disclosure.document().file, &Document::file));
    std::vector<Document> offered = {std::move(held.back())};
    held.pop_back();
    if (history.revisions.back().number <= history.revisions[held.size() - 1].number)
        return;
    const Verdict verdict = judgeOffer(held, std::move(offered), fuzzDay);
    mustHold(verdict.kept.size() + verdict.refused.size() == 1, "an offer is kept or refused");
    mustHold(verdict.refused.empty() || !verdict.findings.empty(), "it is said why one is refused");
    mustBeSayable(verdict.findings);
}

void run(std::string_view bytes) {
    const std::vector<Document> documents = documentsIn(bytes);
    AcrossDisclosures across;
    for (const Document &document : documents)
        mustBeSayable(across.take(publishedDisclosure(document, builtInDefinitions())));
    const Histories histories = historiesOf(documents, builtInDefinitions());
    mustBeSayable(histories.unplaced);
    for (const History &history : histories.histories) {
        mustHold(!history.revisions.empty(), "a history has revisions");
        mustHold(std::ranges::is_sorted(history.revisions, {}, &Revision::number),
                 "revisions come by their numbers");
        mustBeSayable(validateHistory(history, builtInDefinitions(), fuzzDay));
        judgeLast(history, documents);
    }
}

std::vector<std::string> seeds() {
    const std::vector<std::string> files = filesIn("schema/examples/history", ".yaml");
    std::string all;
    for (const std::string &file : files)
        all += '\1' + file;
    const std::string kettle = filesIn("schema/examples", "kettle.yaml").front();
    return {all, files.front() + '\1' + files.front(), all + '\1' + kettle,
            kettle + '\1' + kettle + "# again\n"};
}

} // namespace

FuzzTarget historyTarget() {
    return {"history",
            run,
            seeds,
            "\n\1",
            {"revision: 2", "revision: 1", "revision: 9223372036854775807",
             "supersedes: ", "support_end: ", "support_commitment: ", "2031-06", "2031-06-30",
             "2031", "not_promised", "planned", "ended",
             "last_updated: ", "schema_version: \"1.0\"", "disclosure_id: "},
            2000,
            8192};
}

} // namespace updatefacts
