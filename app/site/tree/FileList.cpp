// SPDX-License-Identifier: MIT
#include "site/tree/FileList.h"

#include "document/files/IoError.h"
#include "document/files/ReasonOfError.h"

#include <algorithm>
#include <cerrno>

namespace updatefacts {

namespace {

constexpr std::size_t hashDigits = 64;
constexpr std::size_t pathColumn = hashDigits + 2;

std::uint64_t keyOf(std::string_view text) {
    return std::hash<std::string_view>()(text);
}

} // namespace

FileList::FileList(const std::filesystem::path &file) : m_file(file, std::ios::binary) {
    const auto fail = [&] {
        throw IoError(argument::phrase(
            "", "failed.read", {argument::plain("file", file.string()), reasonOfError(errno)}));
    };
    if (!m_file.is_open() && errno != ENOENT)
        fail();
    std::uint64_t place = 0;
    std::string before;
    for (std::string line; std::getline(m_file, line); place += line.size() + 1)
        if (line.size() > pathColumn) {
            const std::string path = line.substr(pathColumn);
            m_lines.push_back({keyOf(path), place});
            addFolders(path, before);
            before = path;
        }
    if (m_file.bad()) // what it does not name is taken for somebody else's
        fail();
    m_lines.shrink_to_fit();
    std::ranges::sort(m_lines);
    std::ranges::sort(m_folders);
    const auto same = std::ranges::unique(m_folders);
    m_folders.erase(same.begin(), same.end());
    m_folders.shrink_to_fit();
}

/// before: the path of the line above, whose folders are there already.
void FileList::addFolders(const std::string &path, const std::string &before) {
    for (std::size_t at = path.find('/'); at != std::string::npos; at = path.find('/', at + 1))
        if (before.compare(0, at + 1, path, 0, at + 1) != 0)
            m_folders.push_back(keyOf(std::string_view(path).substr(0, at)));
}

std::optional<FileList::Line> FileList::find(std::string_view path) const {
    const std::uint64_t key = keyOf(path);
    const std::lock_guard lock(m_mutex);
    std::string line;
    for (auto known = std::ranges::lower_bound(m_lines, key, {}, &Known::key);
         known != m_lines.end() && known->key == key; ++known) {
        m_file.clear();
        m_file.seekg(static_cast<std::streamoff>(known->place));
        if (std::getline(m_file, line) && line.size() > pathColumn &&
            std::string_view(line).substr(pathColumn) == path)
            return Line{static_cast<std::size_t>(known - m_lines.begin()),
                        line.substr(0, hashDigits)};
    }
    return std::nullopt;
}

bool FileList::hasBelow(std::string_view folder) const {
    return std::ranges::binary_search(m_folders, keyOf(folder));
}

void FileList::visit(const Visitor &visitor) const {
    m_file.clear();
    m_file.seekg(0);
    std::uint64_t place = 0;
    for (std::string line; std::getline(m_file, line);) {
        place += line.size() + 1;
        if (line.size() <= pathColumn)
            continue;
        visitor(line.substr(pathColumn), line.substr(0, hashDigits));
        if (m_file.tellg() == static_cast<std::streamoff>(place))
            continue;
        m_file.clear(); // the visitor looked elsewhere
        m_file.seekg(static_cast<std::streamoff>(place));
    }
}

std::string FileList::lineOf(std::string_view hash, std::string_view path) {
    return std::string(hash).append("  ").append(path).append("\n");
}

} // namespace updatefacts
