// SPDX-License-Identifier: MIT
#include "output/files/FilesJournal.h"

#include "document/files/IoError.h"
#include "document/files/ReadFile.h"
#include "output/files/SharedDirectory.h"

#include <stdio.h>
#include <sys/stat.h>

#include <algorithm>

namespace updatefacts {

namespace fs = std::filesystem;

namespace {

constexpr const char *journalHead = "Update Facts journal 1";
constexpr const char *journalFoot = "end";

struct Entry {
    std::string name;
    std::string before; ///< what the name stood for: stateOf
};

/// Tells one file from another, and from itself after a change: inode, size in bytes, time of
/// the last change of the bytes; "-": no file.
std::string stateOf(const fs::path &path) {
    struct stat status {};
    if (::lstat(path.c_str(), &status) != 0)
        return "-";
    return std::to_string(status.st_ino) + ' ' + std::to_string(status.st_size) + ' ' +
           std::to_string(status.st_mtim.tv_sec) + ' ' + std::to_string(status.st_mtim.tv_nsec);
}

/// Names may hold any byte but '\0', which therefore ends each item. None when the last is cut off.
std::vector<std::string> itemsOf(const std::string &text) {
    std::vector<std::string> items;
    if (!text.ends_with('\0'))
        return items;
    for (std::size_t at = 0; at < text.size(); at += items.back().size() + 1)
        items.emplace_back(text.c_str() + at);
    return items;
}

bool isPlainName(const std::string &name) {
    return !name.empty() && name != "." && name != ".." && name.find('/') == std::string::npos;
}

/// Empty when the journal is not whole.
std::vector<Entry> readJournal(const fs::path &path) {
    constexpr std::size_t largest = 64 * 1024 * 1024;
    std::vector<std::string> items;
    try {
        items = itemsOf(readFile(path, largest));
    } catch (const IoError &) {
        return {};
    }
    if (items.size() < 2 || items.size() % 2 != 0 || items.front() != journalHead ||
        items.back() != journalFoot)
        return {};
    std::vector<Entry> entries;
    for (std::size_t i = 1; i + 2 < items.size(); i += 2)
        entries.push_back({items[i], items[i + 1]});
    return std::ranges::all_of(entries, isPlainName, &Entry::name) ? entries : std::vector<Entry>();
}

} // namespace

std::string journalText(const fs::path &directory, const std::vector<std::string> &names) {
    std::string text = std::string(journalHead) + '\0';
    for (const std::string &name : names)
        text += name + '\0' + stateOf(directory / name) + '\0';
    return text + journalFoot + '\0';
}

bool finishJournal(const fs::path &journal, const fs::path &from, const fs::path &directory) {
    std::vector<Entry> entries = readJournal(journal);
    std::erase_if(entries, [&](const Entry &entry) { return stateOf(from / entry.name) == "-"; });
    const bool isAsBefore = std::ranges::all_of(entries, [&](const Entry &entry) {
        return stateOf(directory / entry.name) == entry.before;
    });
    if (!isAsBefore)
        return true;
    for (const Entry &entry : entries)
        if (::rename((from / entry.name).c_str(), (directory / entry.name).c_str()) != 0)
            return false;
    (void)syncDirectory(directory);
    return true;
}

} // namespace updatefacts
