// SPDX-License-Identifier: MIT
#pragma once

#include "definitions/Definitions.h"
#include "document/yaml/ReadYaml.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace updatefacts {

/// The text of a text_by_language that serves the language wanted, as bestLanguage() has it; null
/// where none does. Texts left empty count as absent.
[[nodiscard]] const Member *textIn(const Value &texts, std::string_view language);

/// A maker's text and the language in which it is written.
struct LanguageText {
    std::string language;
    const Value *text = nullptr; ///< null where there is none
};

/// A maker's statement about one product, looked up by field id. Expects a validated
/// document; what is absent or of the wrong kind answers empty.
class Disclosure {
  public:
    explicit Disclosure(Document document);
    /// fingerprint: that of the file as it was published, where the document was upgraded since.
    Disclosure(Document document, std::string fingerprint);

    [[nodiscard]] const Document &document() const { return m_document; }
    [[nodiscard]] const Value &root() const { return m_document.root; }
    /// fingerprintOf() what was published.
    [[nodiscard]] const std::string &fingerprint() const { return m_fingerprint; }

    [[nodiscard]] bool has(std::string_view field) const;
    /// text, url, choice, gtin ...: the scalar as written; "" when absent.
    [[nodiscard]] std::string text(std::string_view field) const;
    /// text_by_language in the language asked for (BCP 47) or the nearest to it, else in the
    /// disclosure's own.
    [[nodiscard]] std::string text(std::string_view field, std::string_view language) const;
    /// The language the text above really came in.
    [[nodiscard]] std::string languageOf(std::string_view field, std::string_view language) const;
    /// The same for a text_by_language that stands deeper in the disclosure.
    [[nodiscard]] LanguageText textFor(std::string_view language, const Value &texts) const;
    [[nodiscard]] std::vector<std::string> texts(std::string_view field) const; ///< choices
    [[nodiscard]] std::optional<PartialDate> date(std::string_view field) const;
    [[nodiscard]] std::optional<std::int64_t> integer(std::string_view field) const;

  private:
    [[nodiscard]] std::string ownLanguage() const;

    Document m_document;
    std::string m_fingerprint;
};

} // namespace updatefacts
