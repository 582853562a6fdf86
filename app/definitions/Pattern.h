// SPDX-License-Identifier: MIT
#pragma once

#include <memory>
#include <string>
#include <string_view>

class QRegularExpression;

namespace updatefacts {

/// A regular expression (Perl syntax, Unicode) for a whole text. Copies share it; calls are safe
/// from several threads.
class Pattern {
  public:
    Pattern() = default; ///< matches every text
    explicit Pattern(std::string source);

    [[nodiscard]] bool empty() const { return m_source.empty(); }
    [[nodiscard]] bool isValid() const;
    [[nodiscard]] const std::string &source() const { return m_source; }
    [[nodiscard]] bool matches(std::string_view text) const;

  private:
    std::string m_source;
    std::shared_ptr<const QRegularExpression> m_expression;
};

} // namespace updatefacts
