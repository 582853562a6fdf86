// SPDX-License-Identifier: MIT
#include "cli/ReadPublished.h"

#include "document/files/FolderFiles.h"
#include "output/edit/ReadDisclosureText.h"
#include "output/published/PublishedHistories.h"
#include "validation/ValidateHistory.h"

#include <algorithm>
#include <filesystem>

namespace updatefacts {

namespace fs = std::filesystem;

namespace {

Document readPublishedFile(const std::string &file) {
    return readYaml(readDisclosureText(file).text, file);
}

Finding findingAbout(const std::string &file, const char *message) {
    Finding finding = makeFinding(Severity::error, message, {});
    finding.file = file;
    return finding;
}

Histories readHistories(const std::string &directory, const std::string &except) {
    std::vector<Document> documents;
    std::error_code error; // what cannot be compared is not the same
    for (const std::string &file : disclosuresIn(directory).files)
        if (!fs::equivalent(file, except, error))
            documents.push_back(readPublishedFile(file));
    return publishedHistories(std::move(documents), builtInDefinitions());
}

Published newestOf(Histories all, const std::string &directory, const std::string &id, Date today) {
    if (hasError(all.unplaced))
        return {std::nullopt, std::move(all.unplaced)};
    if (!id.empty())
        std::erase_if(all.histories, [&](const History &history) { return history.id != id; });
    if (all.histories.empty())
        return {std::nullopt, {findingAbout(directory, "history.not_published")}};
    if (all.histories.size() > 1)
        return {std::nullopt, {findingAbout(directory, "history.several")}};
    const History &history = all.histories.front();
    Findings findings = validateHistory(history, builtInDefinitions(), today);
    std::erase_if(findings,
                  [](const Finding &finding) { return finding.severity != Severity::error; });
    if (!findings.empty())
        return {std::nullopt, std::move(findings)};
    return {history.revisions.back().disclosure, {}};
}

} // namespace

Published readPublished(const std::string &published, const std::string &file,
                        const std::string &id, Date today) {
    std::error_code error;
    if (fs::is_directory(published, error))
        return newestOf(readHistories(published, file), published, id, today);
    Histories one = historiesOf({readPublishedFile(published)}, builtInDefinitions());
    if (one.histories.empty())
        return {std::nullopt, std::move(one.unplaced)};
    return {std::move(one.histories.front().revisions.front().disclosure), {}};
}

} // namespace updatefacts
