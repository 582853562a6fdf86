// SPDX-License-Identifier: MIT
#pragma once

#include "definitions/Words.h"
#include "output/published/HistoryShelf.h"

#include <string>
#include <vector>

namespace updatefacts {

/// The languages of a site with all that is loaded once for each; the first is that of lists which
/// have only one.
class SiteLanguages {
  public:
    struct Language {
        Words words;
        std::string name; ///< in the language itself
    };

    /// tags: of Words::languages(); none for all of them, that of most disclosures first.
    SiteLanguages(std::vector<std::string> tags, const HistoryShelf &shelf);

    [[nodiscard]] const std::vector<Language> &all() const { return m_languages; }
    [[nodiscard]] std::vector<std::string> tags() const;
    /// "update-facts/index.de.html": the path of a page of the site's lists in a language; that of
    /// the first has no tag.
    [[nodiscard]] std::string listFile(const std::string &stem, const std::string &tag) const;
    /// The one of a disclosure's page when no language is named: its own, else the first.
    [[nodiscard]] const std::string &mainOf(const Disclosure &disclosure) const;

  private:
    std::vector<Language> m_languages;
};

} // namespace updatefacts
