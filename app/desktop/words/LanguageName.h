// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <string>
#include <vector>

namespace updatefacts {

/// What those who speak the language (BCP 47) call it: "Deutsch", "العربية"; the tag where unknown.
[[nodiscard]] QString languageName(const std::string &tag);
/// All languages of the label, in the order of their names.
[[nodiscard]] std::vector<std::string> languagesByName();

} // namespace updatefacts
