// SPDX-License-Identifier: MIT
#pragma once

#include "definitions/Word.h"

#include <memory>
#include <string>
#include <string_view>
#include <vector>

class QTranslator;

namespace updatefacts {

/// The consumer's words in one language, independent of the program's locale.
/// Copies share the loaded file; calls are safe from several threads.
class Words {
  public:
    /// BCP 47 tags of the languages shipped, sorted; "en" among them.
    [[nodiscard]] static std::vector<std::string> languages();
    /// The language shipped that serves the tag ("de-AT" -> "de"), or "" when there is none.
    [[nodiscard]] static std::string bestLanguage(std::string_view tag);

    /// language is one of languages().
    explicit Words(std::string language);

    [[nodiscard]] const std::string &language() const { return m_language; }
    /// The translation; the English source when the language has none (a test forbids that for
    /// languages shipped). UTF-8.
    [[nodiscard]] std::string text(const Word &word) const;

  private:
    std::string m_language;
    std::shared_ptr<const QTranslator> m_translator;
};

} // namespace updatefacts
