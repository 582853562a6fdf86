// SPDX-License-Identifier: MIT
#include "Workbook.h"

#include <algorithm>
#include <array>
#include <cstdint>

namespace updatefacts {

namespace {

/// A number of at most 8 bytes, the lowest first.
std::string little(std::uint64_t number, int bytes) {
    std::string text;
    for (int i = 0; i < bytes; ++i)
        text += static_cast<char>(number >> (8 * i));
    return text;
}

/// CRC-32 (ISO/IEC 3309), as ZIP has it.
std::uint32_t crcOf(std::string_view bytes) {
    static const auto table = [] {
        std::array<std::uint32_t, 256> made{};
        for (std::uint32_t i = 0; i < made.size(); ++i) {
            made[i] = i;
            for (int bit = 0; bit < 8; ++bit)
                made[i] = made[i] >> 1 ^ (made[i] & 1 ? 0xEDB88320U : 0U);
        }
        return made;
    }();
    std::uint32_t crc = ~0U;
    for (const char byte : bytes)
        crc = crc >> 8 ^ table[(crc ^ static_cast<unsigned char>(byte)) & 0xFF];
    return ~crc;
}

/// Local headers, parts and the directory (APPNOTE 6.3.10, section 4.3).
class StoredZip {
  public:
    void add(std::string_view name, std::string_view text) {
        const std::size_t size = text.size();
        const std::string both = little(20, 2) + std::string(8, '\0') + little(crcOf(text), 4) +
                                 little(size, 4) + little(size, 4) + little(name.size(), 2) +
                                 little(0, 2);
        m_directory +=
            "PK\1\2" + little(20, 2) + both + std::string(10, '\0') + little(m_bytes.size(), 4);
        m_directory += name;
        m_bytes += "PK\3\4" + both;
        m_bytes.append(name).append(text);
        ++m_count;
    }
    [[nodiscard]] std::string bytes() const {
        return m_bytes + m_directory + "PK\5\6" + little(0, 4) + little(m_count, 2) +
               little(m_count, 2) + little(m_directory.size(), 4) + little(m_bytes.size(), 4) +
               little(0, 2);
    }

  private:
    std::string m_bytes, m_directory;
    std::size_t m_count = 0;
};

} // namespace

std::string inputOfParts(const std::map<std::string, std::string> &parts) {
    std::string input;
    for (const auto &[name, text] : parts)
        input += '\1' + name + '\2' + text;
    return input;
}

std::string archiveOf(std::string_view input) {
    if (input.starts_with("PK"))
        return std::string(input);
    StoredZip zip;
    while (!input.empty()) {
        const std::string_view part = input.substr(0, input.find('\1', 1));
        input.remove_prefix(part.size());
        const std::size_t end = std::min(part.find('\2'), part.size());
        zip.add(part.substr(0, end).substr(part.starts_with('\1') ? 1 : 0),
                part.substr(std::min(end + 1, part.size())));
    }
    return zip.bytes();
}

void readWorkbook(std::string_view input) {
    const std::string &path = pathOfBytes(archiveOf(input));
    Findings findings;
    TableOptions options;
    const TableSource source = openTable(path, options, findings);
    int rows = 0;
    readTable(
        source,
        [&](TableRow &&row) {
            mustHold(!row.cells.empty() && std::ssize(row.cells) <= mostColumns, "a row has cells");
            return ++rows < 2000;
        },
        [&](Finding &&finding) { findings.push_back(std::move(finding)); });
    mustHold(rows > 0 || !findings.empty(), "there are rows, or is said why not");
    mustBeSayable(findings);
}

} // namespace updatefacts
