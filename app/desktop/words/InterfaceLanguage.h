// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <string>
#include <vector>

class QApplication;

namespace updatefacts {

/// BCP 47 tags of the languages the program speaks: those in which its own words, the maker's and
/// the consumer's are all there.
[[nodiscard]] std::vector<std::string> interfaceLanguages();

/// The language for a wish (a tag, or "" for that of the system); "en" where nothing fits.
[[nodiscard]] std::string interfaceLanguageFor(const QString &wish);

/// Makes the program speak the language, from right to left where it runs so. Windows that are
/// there already keep their words until they are made anew.
void speak(QApplication &application, const std::string &language);

} // namespace updatefacts
