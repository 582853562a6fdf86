// SPDX-License-Identifier: MIT
#pragma once

#include "retail/cells/NumberFormat.h"
#include "retail/cells/WorkbookArchive.h"

#include <cstdint>
#include <string>
#include <vector>

namespace updatefacts {

class XmlPart;

/// How the cells of one format show numbers.
struct XlsxFormat {
    bool isDate = false;
    int digits = 0; ///< at least, zeros in front
    ShownCurrency currency{};
};

/// All texts of a workbook, each once, in one piece of memory.
class XlsxStrings {
  public:
    void add(const std::string &text);
    [[nodiscard]] std::size_t size() const { return m_ends.size(); }
    /// Beyond the last: "".
    [[nodiscard]] std::string at(std::size_t index) const;

  private:
    std::string m_texts;
    std::vector<std::uint64_t> m_ends;
};

struct XlsxSheet {
    std::string name;
    std::string part; ///< in the archive; empty: it is no sheet of cells (a chart)
    bool hidden = false;
};

/// What a workbook's sheets share (ECMA-376 part 1, SpreadsheetML).
struct XlsxWorkbook {
    std::vector<XlsxSheet> sheets;
    bool is1904 = false;
    bool isUncalculated =
        false; ///< its writer left all formulas to be calculated when it is opened
    std::vector<XlsxFormat> formats;
    XlsxStrings strings;
};

/// The faults are the archive's.
[[nodiscard]] XlsxWorkbook readXlsxWorkbook(WorkbookArchive &archive);

/// The text of an <si> or <is> that has begun: runs joined, phonetic ones left out, "_x000D_" as
/// the character it stands for (ECMA-376 part 1, 18.4 and 22.9.2.19).
[[nodiscard]] std::string richText(XmlPart &part);
[[nodiscard]] std::string withoutEscapes(const std::string &text);

} // namespace updatefacts
