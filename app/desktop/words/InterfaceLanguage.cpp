// SPDX-License-Identifier: MIT
#include "desktop/words/InterfaceLanguage.h"

#include "definitions/BestLanguage.h"
#include "definitions/Words.h"

#include <QApplication>
#include <QFile>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <algorithm>

static void registerTranslations() {
    Q_INIT_RESOURCE(desktopTranslations);
}

namespace updatefacts {

namespace {

QString fileFor(const std::string &language) {
    return QStringLiteral(":/desktop/desktop_%1.qm").arg(QString::fromStdString(language));
}

} // namespace

std::vector<std::string> interfaceLanguages() {
    registerTranslations();
    std::vector<std::string> languages = Words::makerLanguages();
    std::erase_if(languages, [](const std::string &language) {
        return language != "en" && !QFile::exists(fileFor(language));
    });
    return languages;
}

std::string interfaceLanguageFor(const QString &wish) {
    const std::vector<std::string> known = interfaceLanguages();
    const QStringList wishes = wish.isEmpty() ? QLocale::system().uiLanguages() : QStringList{wish};
    for (const QString &tag : wishes)
        if (const std::string best = bestLanguage(tag.toStdString(), known); !best.empty())
            return best;
    return "en";
}

void speak(QApplication &application, const std::string &language) {
    registerTranslations();
    const QLocale locale(QString::fromStdString(language));
    QLocale::setDefault(locale);
    for (QTranslator *before : application.findChildren<QTranslator *>())
        delete before; // which also takes it out of use
    const auto install = [&](const QString &file) {
        auto *translator = new QTranslator(&application);
        if (translator->load(file))
            QApplication::installTranslator(translator);
    };
    install(fileFor(language));
    const QString qt = QLibraryInfo::path(QLibraryInfo::TranslationsPath);
    install(qt + QStringLiteral("/qtbase_%1.qm").arg(QString::fromStdString(language)));
    QApplication::setLayoutDirection(locale.textDirection());
}

} // namespace updatefacts
