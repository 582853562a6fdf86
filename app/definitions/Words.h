// SPDX-License-Identifier: MIT
#pragma once

#include "definitions/Word.h"

#include <memory>
#include <string>
#include <string_view>
#include <vector>

class QTranslator;

namespace updatefacts {

/// The words of definitions and templates in one language, independent of the program's locale:
/// those of consumers (translations/consumer_TAG.ts) and, where there is such a file, those of
/// makers (translations/maker_TAG.ts).
/// Copies share the loaded files; calls are safe from several threads.
class Words {
  public:
    /// BCP 47 tags of the languages shipped, sorted; "en" among them.
    [[nodiscard]] static std::vector<std::string> languages();
    /// Those of them in which the words of makers are there, too.
    [[nodiscard]] static std::vector<std::string> makerLanguages();
    /// The language shipped that serves the tag ("de-AT" -> "de"), or "" when there is none.
    [[nodiscard]] static std::string bestLanguage(std::string_view tag);

    /// tag: one that bestLanguage() serves.
    explicit Words(std::string tag);

    /// The language asked for: the one in which a maker's own texts are looked up.
    [[nodiscard]] const std::string &tag() const { return m_tag; }
    /// That of the words, one of languages().
    [[nodiscard]] const std::string &language() const { return m_language; }
    /// The translation; the English source when the language has none (a test forbids that for
    /// the consumer's words of languages shipped). UTF-8.
    [[nodiscard]] std::string text(const Word &word) const;

  private:
    std::string m_tag;
    std::string m_language;
    std::shared_ptr<const QTranslator> m_consumer;
    std::shared_ptr<const QTranslator> m_maker; ///< null where there is no such file
};

} // namespace updatefacts
