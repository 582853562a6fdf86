// SPDX-License-Identifier: MIT
#include "retail/library/ZipSource.h"

#include "document/files/FolderFiles.h"
#include "document/files/IoError.h"
#include "document/files/ReadFile.h"

#include <sys/stat.h>
#include <zip.h>

#include <algorithm>
#include <filesystem>

namespace updatefacts {

namespace fs = std::filesystem;

ZipSource::ZipSource(const std::string &path, ZipLimits limits)
    : m_path(path), m_archive(::zip_open(path.c_str(), ZIP_RDONLY, nullptr), ::zip_discard) {
    std::error_code error;
    const auto size = static_cast<std::int64_t>(fs::file_size(path, error));
    if (!m_archive)
        refuseFile("", "why.archive_damaged");
    if (error || size > limits.archiveBytes ||
        ::zip_get_num_entries(m_archive.get(), 0) > limits.entries)
        refuseFile("", "why.archive_large");
}

void ZipSource::refuseFile(const std::string &file, const char *why) const {
    throw IoError(argument::phrase(
        "", "failed.read",
        {argument::plain("file", file.empty() ? m_path : file),
         argument::phrase("why", why,
                          {argument::number("size", std::int64_t(maximumFileSize / 1024))})}));
}

bool ZipSource::isLink(std::uint64_t index) const {
    zip_uint8_t system = 0;
    zip_uint32_t attributes = 0;
    constexpr int modeShift = 16;
    return ::zip_file_get_external_attributes(m_archive.get(), index, 0, &system, &attributes) ==
               0 &&
           system == ZIP_OPSYS_UNIX && S_ISLNK(attributes >> modeShift);
}

std::vector<SourceFile> ZipSource::files(Findings &findings) {
    std::map<std::string, SourceFile> found;
    m_indexes.clear();
    const zip_int64_t count = ::zip_get_num_entries(m_archive.get(), 0);
    for (zip_int64_t i = 0; i < count; ++i) {
        const auto index = static_cast<zip_uint64_t>(i);
        zip_stat_t status;
        ::zip_stat_init(&status);
        if (::zip_stat_index(m_archive.get(), index, 0, &status) != 0 ||
            (status.valid & ZIP_STAT_NAME) == 0)
            continue;
        const std::string name = status.name;
        if (isHidden(name))
            continue;
        if (isArchiveName(name))
            findings.push_back(leftOutNote("library.archive_inside", name));
        if (!isDisclosureName(fs::path(name).filename().string()) || isLink(index))
            continue;
        found[name] = {name, static_cast<std::int64_t>(status.size),
                       static_cast<std::int64_t>(status.mtime) * 1'000'000'000,
                       static_cast<std::int64_t>(status.crc)};
        m_indexes[name] = index;
    }
    std::ranges::sort(findings, {}, &Finding::file);
    std::vector<SourceFile> files;
    for (auto &[name, file] : found)
        files.push_back(std::move(file));
    return files;
}

std::string ZipSource::unpack(std::uint64_t index, const std::string &file) const {
    zip_stat_t status;
    ::zip_stat_init(&status);
    if (::zip_stat_index(m_archive.get(), index, 0, &status) != 0)
        refuseFile(file, "why.archive_damaged");
    if (status.encryption_method != ZIP_EM_NONE)
        refuseFile(file, "why.encrypted");
    if (status.size > maximumFileSize)
        refuseFile(file, "why.too_large");
    const std::unique_ptr<zip_file_t, int (*)(zip_file_t *)> stream(
        ::zip_fopen_index(m_archive.get(), index, 0), ::zip_fclose);
    if (!stream)
        refuseFile(file, "why.archive_damaged");
    std::string bytes(static_cast<std::size_t>(status.size) + 1, '\0'); // one more than it says
    std::size_t size = 0;
    for (zip_int64_t got = 1; got > 0 && size < bytes.size();) {
        got = ::zip_fread(stream.get(), bytes.data() + size, bytes.size() - size);
        if (got < 0)
            refuseFile(file, "why.archive_damaged");
        size += static_cast<std::size_t>(got);
    }
    if (size > status.size)
        refuseFile(file, "why.archive_damaged");
    bytes.resize(size);
    return bytes;
}

std::string ZipSource::read(const std::string &file) {
    const std::lock_guard lock(m_mutex);
    if (m_indexes.empty()) {
        Findings ignored;
        files(ignored);
    }
    const auto found = m_indexes.find(file);
    if (found == m_indexes.end())
        refuseFile(file, "why.no_file");
    return unpack(found->second, file);
}

} // namespace updatefacts
