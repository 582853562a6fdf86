// SPDX-License-Identifier: MIT
#include "retail/cells/WorkbookArchive.h"

#include "document/text/AsciiText.h"

#include <zip.h>

#include <algorithm>

namespace updatefacts {

namespace {

constexpr const char *damaged = "table.damaged";

Fault tooLarge() {
    return {"table.too_large", {}};
}

} // namespace

WorkbookArchive::WorkbookArchive(const std::string &file) {
    int error = 0;
    m_zip = zip_open(file.c_str(), ZIP_RDONLY, &error);
    if (!m_zip) {
        m_fault = Fault{damaged, {}};
        return;
    }
    const auto count = static_cast<zip_uint64_t>(zip_get_num_entries(m_zip, 0));
    if (count > mostParts) {
        m_fault = tooLarge();
        return;
    }
    for (zip_uint64_t i = 0; i < count; ++i) {
        const char *name = zip_get_name(m_zip, i, ZIP_FL_ENC_GUESS);
        m_parts.emplace_back(name ? name : "");
        std::ranges::replace(m_parts.back(), '\\', '/');
        m_byName.emplace(lowerCase(m_parts.back()), m_parts.back());
    }
}

WorkbookArchive::~WorkbookArchive() {
    if (m_zip)
        zip_discard(m_zip);
}

bool WorkbookArchive::has(std::string_view part) const {
    return std::ranges::find(m_parts, part) != m_parts.end();
}

std::string WorkbookArchive::partNamed(std::string_view name) const {
    const auto found = m_byName.find(lowerCase(name));
    return found == m_byName.end() ? std::string() : found->second;
}

void WorkbookArchive::fail(Fault fault) {
    if (!m_fault)
        m_fault = std::move(fault);
}

PartReader::PartReader(WorkbookArchive &archive, const std::string &part, std::uint64_t limit)
    : m_archive(archive), m_limit(limit) {
    const auto found = std::ranges::find(archive.m_parts, part);
    if (archive.m_fault)
        return;
    const auto index = static_cast<zip_uint64_t>(found - archive.m_parts.begin());
    zip_stat_t stat;
    if (found == archive.m_parts.end() || zip_stat_index(archive.m_zip, index, 0, &stat) != 0) {
        archive.fail({damaged, {}});
        return;
    }
    constexpr zip_uint64_t small = zip_uint64_t(64) << 20;
    if (stat.size > limit ||
        (stat.size > small && stat.size / WorkbookArchive::highestRatio > stat.comp_size)) {
        archive.fail(tooLarge());
        return;
    }
    m_limit = std::min<std::uint64_t>(limit, stat.size);
    m_file = zip_fopen_index(archive.m_zip, index, 0);
    if (!m_file)
        archive.fail({zip_error_code_zip(zip_get_error(archive.m_zip)) == ZIP_ER_NOPASSWD
                          ? "table.encrypted"
                          : damaged,
                      {}});
}

PartReader::~PartReader() {
    if (m_file)
        zip_fclose(m_file);
}

std::string PartReader::read() {
    constexpr std::size_t most = 1 << 16;
    if (!m_file || m_archive.m_fault)
        return {};
    std::string bytes(most, '\0');
    const zip_int64_t got = zip_fread(m_file, bytes.data(), most);
    if (got < 0) {
        m_archive.fail({damaged, {}});
        return {};
    }
    m_read += static_cast<std::uint64_t>(got);
    if (m_read > m_limit) { // more than the archive says
        m_archive.fail(tooLarge());
        return {};
    }
    bytes.resize(static_cast<std::size_t>(got));
    return bytes;
}

} // namespace updatefacts
