// SPDX-License-Identifier: MIT
#include "fuzz/Targets.h"
#include "retail/cells/ReadCsv.h"
#include "retail/cells/TextEncoding.h"

#include <array>

namespace updatefacts {

namespace {

constexpr std::array encodings = {"",          "UTF-8",        "UTF-16",       "UTF-16LE",
                                  "UTF-16BE",  "UTF-32",       "UTF-7",        "GB18030",
                                  "Shift_JIS", "EUC-JP",       "ISO-2022-JP",  "Big5",
                                  "EUC-KR",    "windows-1252", "ISO-8859-8-I", "SCSU",
                                  "BOCU-1",    "HZ-GB-2312",   "IBM037",       "CESU-8"};

/// The first byte chooses the encoding that the user names; 0 lets it be found.
void run(std::string_view bytes) {
    if (bytes.empty())
        return;
    const char *encoding = encodings[static_cast<unsigned char>(bytes[0]) % encodings.size()];
    const std::string &path = pathOfBytes(bytes.substr(1));
    int last = 0;
    Findings findings;
    readCsv(
        path, {encoding, {}},
        [&](TableRow &&row) {
            mustHold(row.row > last && !row.cells.empty(), "rows come in their order");
            last = row.row;
            for (const Cell &cell : row.cells)
                mustHold(isUtf8(cell.text), "cells are UTF-8");
            return true;
        },
        [&](Finding &&finding) { findings.push_back(std::move(finding)); });
    mustHold(last > 0 || !findings.empty(), "there are rows, or is said why not");
    findings.resize(std::min<std::size_t>(findings.size(), 20));
    for (Finding &finding : findings)
        finding.file = "a.csv";
    mustBeSayable(findings);
}

std::vector<std::string> seeds() {
    const std::string rows = "EAN;Preis;Name\r\n4006381333931;1,99;\"M\xC3\xBCller; \"\"A\"\"\"\n";
    std::string wide = std::string("\0\xFF\xFE", 3);
    for (const char c : rows)
        wide.append({c, '\0'});
    return {'\0' + rows,
            wide,
            std::string(1, '\0') + "EAN,Name\n1,M\xFCller Gr\xF6\xDF\x65 sch\xF6n \xFC\x62\x65r\n",
            std::string(1, '\x08') + "\x83\x4A\x83\x81\x83\x89,1\n",
            std::string(1, '\x0A') + "\x1B$B%+\x1B(B,2\n",
            std::string(1, '\x07') + "\x84\x31\x95\x33\x81\x30\x81\x30,3\n",
            std::string(1, '\x06') + "+AOk-,4\n",
            std::string(1, '\0') + "sep=;\na;b\n1;2"};
}

} // namespace

FuzzTarget encodingTarget() {
    return {"encoding",
            run,
            seeds,
            "\n;,",
            {"\xFF\xFE", "\xFE\xFF", "\xEF\xBB\xBF", std::string_view("\0\0\xFE\xFF", 4), "\x1B$B",
             "\x1B(B", "~{", "~}", "\"", "sep=|", "\xD8\x00", "\xDC\x00", "\r"}};
}

} // namespace updatefacts
