// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace updatefacts {

/// The text as Markdown (GitHub's) shows it unchanged, in a table as well.
[[nodiscard]] std::string markdownText(std::string_view text);
/// The text as code; it must hold no backtick.
[[nodiscard]] std::string markdownCode(std::string_view text);

/// A table; its cells are Markdown. Columns in which no row has anything are left out.
class MarkdownTable {
  public:
    explicit MarkdownTable(std::vector<std::string> heads) : m_heads(std::move(heads)) {}

    /// As many cells as heads.
    void add(std::vector<std::string> cells);
    /// With an empty line behind it; "" when it has no rows.
    [[nodiscard]] std::string text() const;

  private:
    std::vector<std::string> m_heads;
    std::vector<std::vector<std::string>> m_rows;
};

} // namespace updatefacts
