// SPDX-License-Identifier: MIT
#include "retail/run/RunFiles.h"

#include "disclosure/Sha256.h"
#include "document/files/IoError.h"
#include "document/files/ReadFile.h"
#include "output/files/OutputDirectory.h"
#include "output/files/WriteFile.h"
#include "retail/cells/ParseCsv.h"
#include "validation/describe/Columns.h"

#include <cstdio>
#include <utility>

namespace updatefacts {

namespace fs = std::filesystem;

namespace {

constexpr const char *indexName = "index.csv";
constexpr std::size_t fileColumn = 3, hashColumn = 4; ///< of the index

/// "0012"
std::string fourDigits(int number) {
    std::array<char, 16> digits{};
    std::snprintf(digits.data(), digits.size(), "%04d", number);
    return digits.data();
}

fs::path withoutSlash(const fs::path &file) {
    return file.has_filename() ? file : file.parent_path();
}

/// The records of an index, without the headings.
std::vector<std::vector<std::string>> recordsOf(std::string_view index) {
    std::vector<std::vector<std::string>> records;
    for (bool isHead = true; !index.empty(); isHead = false) {
        const auto record = parseRecord(index, ',', true);
        if (!record || record->length == 0)
            break;
        if (!isHead)
            records.push_back(record->cells);
        index.remove_prefix(record->length);
    }
    return records;
}

bool holds(const fs::path &file, const std::string &hash) {
    return sha256OfFile(file.string()) == hash;
}

void checkFile(const fs::path &file, const std::string &hash) {
    std::error_code error;
    if (fs::exists(fs::symlink_status(file, error)) && !holds(file, hash))
        throw IoError(
            argument::phrase("", "failed.exists_force", {argument::plain("file", file.string())}));
}

std::string readIndex(const fs::path &file) {
    constexpr std::size_t mostBytes = 64 << 20; // of a volume's thousand pictures: 100 kB
    return readFile(file.string(), mostBytes);
}

} // namespace

std::string ledgerFile(const std::string &file) {
    return withoutSlash(file).string() + ".ledger";
}

RunFiles::RunFiles(const std::string &file, bool arePictures)
    : m_file(withoutSlash(file)), m_arePictures(arePictures) {
}

std::string RunFiles::nameOf(const RunVolume &volume) const {
    const std::string part = volume.part.empty() ? "" : '-' + volume.part;
    const std::string digits = fourDigits(volume.part.empty() ? volume.number : volume.inPart);
    if (m_arePictures)
        return (m_file.filename() / (volume.isOnly ? "" : digits) / indexName).string();
    return m_file.stem().string() + part + (volume.isOnly ? "" : '-' + digits) +
           m_file.extension().string();
}

fs::path RunFiles::pathOf(const std::string &name) const {
    return m_file.parent_path() / name;
}

bool RunFiles::isThere(const PrintedVolume &volume) const {
    const fs::path file = pathOf(volume.file);
    if (!holds(file, volume.hash))
        return false;
    return !m_arePictures ||
           std::ranges::all_of(recordsOf(readIndex(file)), [&](const auto &record) {
               return record.size() > hashColumn &&
                      holds(file.parent_path() / record[fileColumn], record[hashColumn]);
           });
}

void RunFiles::checkPlace(const PrintedVolume &volume, const DrawnVolume &drawn) const {
    const fs::path file = pathOf(volume.file);
    checkFile(file, volume.hash);
    for (const DrawnPicture &picture : drawn.pictures)
        checkFile(file.parent_path() / picture.name, sha256(picture.bytes));
}

void RunFiles::write(const std::string &name, const DrawnVolume &volume) const {
    const fs::path file = pathOf(name);
    if (!m_arePictures) {
        (void)writeFile(file, volume.bytes, Existing::replace);
        return;
    }
    OutputDirectory folder(file.parent_path().string());
    for (const DrawnPicture &picture : volume.pictures)
        folder.add(picture.name, picture.bytes);
    folder.add(indexName, volume.bytes);
    folder.commit();
}

void RunFiles::remove(const std::string &name, const DrawnVolume &volume) const {
    const fs::path file = pathOf(name);
    std::error_code ignored;
    fs::remove(file, ignored);
    for (const DrawnPicture &picture : volume.pictures)
        fs::remove(file.parent_path() / picture.name, ignored);
    if (m_arePictures)
        fs::remove(file.parent_path(), ignored); // unless there is something else
}

void RunFiles::writeIndex(const std::vector<PrintedVolume> &volumes) const {
    const std::string own = (m_file.filename() / indexName).string();
    if (!m_arePictures || volumes.empty() || volumes.front().file == own)
        return;
    std::string index;
    for (const PrintedVolume &volume : volumes) {
        const std::string text = readIndex(pathOf(volume.file));
        if (index.empty())
            index = text.substr(0, text.find('\n') + 1);
        const std::string folder = fs::path(volume.file).parent_path().filename().string();
        for (std::vector<std::string> &record : recordsOf(text)) {
            if (record.size() > fileColumn)
                record[fileColumn] = folder + '/' + record[fileColumn];
            index += csvRecord(record);
        }
    }
    (void)writeFile(m_file / indexName, index, Existing::replace);
}

} // namespace updatefacts
