// SPDX-License-Identifier: MIT
#pragma once

#include "FolderTest.h"
#include "retail/table/ReadShopRows.h"

#include <string>
#include <vector>

namespace updatefacts {

/// Tests that read a table from a folder of their own.
class TableTest : public FolderTest {
  protected:
    [[nodiscard]] std::string path(const std::string &name) const { return folder() / name; }

    /// Its rows as "1: a|b|c", and after them what is said: "table.encoding".
    std::vector<std::string> read(const std::string &name, const TableOptions &options = {}) {
        std::vector<std::string> lines;
        m_findings.clear();
        const bool isConnection = name.find(':') != std::string::npos;
        const TableSource source = openTable(isConnection ? name : path(name), options, m_findings);
        readTable(
            source,
            [&](TableRow &&row) {
                lines.push_back(std::to_string(row.row) + ": ");
                for (std::size_t i = 0; i < row.cells.size(); ++i)
                    lines.back() +=
                        (i == 0 ? "" : "|") + (row.cells[i].uncalculated ? "?" : row.cells[i].text);
                return true;
            },
            [&](Finding &&finding) { m_findings.push_back(std::move(finding)); });
        for (const Finding &finding : m_findings)
            lines.push_back(finding.message);
        return lines;
    }
    [[nodiscard]] const Findings &findings() const { return m_findings; }

  private:
    Findings m_findings;
};

} // namespace updatefacts
