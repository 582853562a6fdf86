// SPDX-License-Identifier: MIT
#include "output/published/GuardPublished.h"

#include "disclosure/History.h"
#include "disclosure/LinkFindings.h"
#include "disclosure/Seal.h"
#include "document/files/IoError.h"
#include "document/files/ReadFile.h"
#include "output/published/PublicationList.h"

#include <utility>

namespace updatefacts {

namespace {

Argument publishedAs(std::int64_t revision) {
    return argument::phrase("why", "guard.published", {argument::number("number", revision)});
}

bool isBeside(const std::filesystem::path &one, const std::filesystem::path &other) {
    return one.parent_path() == other.lexically_normal().parent_path();
}

std::optional<std::string> textOf(const std::filesystem::path &path) {
    try {
        return readFile(path.string());
    } catch (const IoError &) {
        return std::nullopt;
    }
}

} // namespace

std::optional<Argument> whyUnchangeable(const std::filesystem::path &path, FolderSurvey &survey) {
    const std::optional<std::string> text = textOf(path);
    if (!text)
        return std::nullopt;
    if (const auto seal = sealOf(*text))
        return publishedAs(seal->revision);
    const Disclosure disclosure =
        publishedDisclosure(readYaml(*text, path.string()), builtInDefinitions());
    const Neighbours neighbours = survey.neighboursOf(disclosure, path);
    for (const Publication &publication : neighbours.publications)
        if (publication.file == path.lexically_normal() ||
            (publication.fingerprint == disclosure.fingerprint() &&
             isBeside(publication.file, path)))
            return publishedAs(publication.revision);
    for (const auto &other : neighbours.disclosures)
        if (other->text("supersedes") == disclosure.fingerprint())
            return argument::phrase("why", "guard.superseded", {revisionArgument("by", *other)});
    return std::nullopt;
}

void refuseToReplacePublished(const std::filesystem::path &path) {
    if (path.filename() == publicationListName)
        throw IoError(
            argument::phrase("", "failed.list_replaced", {argument::plain("file", path.string())}));
    FolderSurvey survey;
    if (auto why = whyUnchangeable(path, survey))
        throw IoError(argument::phrase("", "failed.replace_published",
                                       {argument::plain("file", path.string()), *std::move(why)}));
}

} // namespace updatefacts
