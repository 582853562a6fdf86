// SPDX-License-Identifier: MIT
#include "output/published/PublicationList.h"

#include "document/files/IoError.h"
#include "document/files/ReadFile.h"

#include <charconv>
#include <optional>
#include <sstream>

namespace updatefacts {

namespace {

constexpr std::size_t largestList = 64 * 1024 * 1024; // half a million lines
constexpr const char *listHead =
    "# What was published into this folder. Each file stays as it is; \"updatefacts history\"\n"
    "# verifies them. Fingerprint, revision, time, disclosure number, file:\n";

/// Takes what stands before the next two blanks, or all there is.
std::string takeWord(std::string_view &line) {
    const std::size_t end = line.find("  ");
    const std::string word(line.substr(0, end));
    line.remove_prefix(end == std::string_view::npos ? line.size() : end + 2);
    return word;
}

std::optional<Publication> readLine(std::string_view line) {
    if (line.ends_with('\r'))
        line.remove_suffix(1);
    Publication publication;
    publication.fingerprint = takeWord(line);
    const std::string revision = takeWord(line);
    publication.lastUpdated = takeWord(line);
    publication.id = takeWord(line);
    publication.file = line;
    const auto [end, error] =
        std::from_chars(revision.data(), revision.data() + revision.size(), publication.revision);
    const bool isRevision = error == std::errc() && end == revision.data() + revision.size();
    if (publication.fingerprint.size() != 64 || !isRevision || publication.revision < 1 ||
        publication.file.empty() || publication.file.find('/') != std::string::npos)
        return std::nullopt;
    return publication;
}

[[noreturn]] void failInLine(const std::filesystem::path &path, std::int64_t line) {
    throw IoError(
        argument::phrase("", "failed.publication_list",
                         {argument::plain("file", path.string()), argument::number("line", line)}));
}

} // namespace

PublicationList readPublicationList(const std::filesystem::path &folder) {
    PublicationList list;
    std::error_code error;
    const std::filesystem::path path = folder / publicationListName;
    if (!std::filesystem::exists(path, error) && !error)
        return list;
    list.text = readFile(path.string(), largestList);
    std::istringstream lines(list.text);
    std::int64_t number = 0;
    for (std::string line; std::getline(lines, line);) {
        ++number;
        if (line.starts_with('#') || line.find_first_not_of(" \t\r") == std::string::npos)
            continue;
        auto publication = readLine(line);
        if (!publication)
            failInLine(path, number);
        list.publications.push_back(std::move(*publication));
    }
    return list;
}

std::string withPublication(std::string text, const Publication &publication) {
    if (text.empty())
        text = listHead;
    if (!text.ends_with('\n'))
        text += '\n';
    return text + publication.fingerprint + "  " + std::to_string(publication.revision) + "  " +
           publication.lastUpdated + "  " + publication.id + "  " + publication.file + '\n';
}

} // namespace updatefacts
