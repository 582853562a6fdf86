// SPDX-License-Identifier: MIT
#include "desktop/words/LanguageName.h"

#include "definitions/Words.h"

#include <QCollator>
#include <QLocale>

#include <algorithm>
#include <map>

namespace updatefacts {

QString languageName(const std::string &tag) {
    // QLocale calls these by the country where most speak them.
    static const std::map<std::string, QString> plain{{"en", QStringLiteral("English")},
                                                      {"es", QStringLiteral("Español")},
                                                      {"pt", QStringLiteral("Português")}};
    if (const auto found = plain.find(tag); found != plain.end())
        return found->second;
    const QLocale locale(QString::fromStdString(tag));
    QString name = locale == QLocale::c() ? QString() : locale.nativeLanguageName();
    if (name.isEmpty())
        return QString::fromStdString(tag);
    name[0] = name[0].toTitleCase();
    return name;
}

std::vector<std::string> languagesByName() {
    std::vector<std::string> languages = Words::languages();
    QCollator collator(QLocale(QLocale::English));
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    std::ranges::sort(languages, [&](const std::string &a, const std::string &b) {
        return collator.compare(languageName(a), languageName(b)) < 0;
    });
    return languages;
}

} // namespace updatefacts
