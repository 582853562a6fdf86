// SPDX-License-Identifier: MIT
#pragma once

#include "label/template/Template.h"
#include "output/labels/LabelSession.h"
#include "signature/key/SigningKey.h"
#include "site/SiteLanguages.h"
#include "site/index/SiteEntry.h"
#include "site/tree/SitePath.h"

#include <functional>
#include <optional>
#include <string>

namespace updatefacts {

/// What a site has of one product.
struct ProductFiles {
    std::vector<SiteFile> files;
    SiteEntry entry;
    Findings findings; ///< errors of its labels
};

/// What is the same for all products of a site.
struct ProductOptions {
    const SiteLanguages &languages;
    Date today{};
    const std::vector<Template> &labels;
    LabelSessions &sessions;         ///< of the labels
    const SigningKey *key = nullptr; ///< signs the codes of the labels; null: they are not signed
    /// The bytes of a file of the old site, by its path, or nothing. Safe in several threads.
    std::function<std::optional<std::string>(const std::string &path)> before = {};
};

/// A page of each revision in each language, the labels of the newest one, what their code says
/// where it is signed (a line: as before where that still holds, so that the labels stay the same),
/// and the files for programs. history: one chain. withdrawn: since when the product is no longer
/// among the published ones (ISO 8601), or "".
[[nodiscard]] ProductFiles productFiles(const History &history, const SitePath &path,
                                        const std::string &withdrawn,
                                        const ProductOptions &options);

} // namespace updatefacts
