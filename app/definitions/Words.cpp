// SPDX-License-Identifier: MIT
#include "definitions/Words.h"

#include "definitions/BestLanguage.h"

#include <QDir>
#include <QLatin1String>
#include <QTranslator>

#include <algorithm>
#include <cassert>

static void registerTranslations() {
    Q_INIT_RESOURCE(translations);
}

namespace updatefacts {

namespace {

constexpr const char *sourceLanguage = "en"; ///< the language of the definitions and templates
constexpr const char *consumer = "consumer";
constexpr const char *maker = "maker";
constexpr QLatin1String folder(":/translations/");

/// The languages for which there is a file of that context.
std::vector<std::string> languagesOf(const QLatin1String &context) {
    registerTranslations();
    std::vector<std::string> tags = {sourceLanguage};
    for (const QString &file : QDir(QString(folder)).entryList({context + QLatin1String("_*.qm")}))
        tags.push_back(file.mid(context.size() + 1).chopped(3).toStdString());
    std::ranges::sort(tags);
    return tags;
}

std::shared_ptr<const QTranslator> loadTranslator(const QLatin1String &context,
                                                  const std::string &language) {
    auto translator = std::make_shared<QTranslator>();
    const QString file = folder + context + QLatin1Char('_') + QString::fromStdString(language);
    return translator->load(file + QLatin1String(".qm")) ? translator : nullptr;
}

} // namespace

std::vector<std::string> Words::languages() {
    static const std::vector<std::string> known = languagesOf(QLatin1String(consumer));
    return known;
}

std::vector<std::string> Words::makerLanguages() {
    return languagesOf(QLatin1String(maker));
}

std::string Words::bestLanguage(std::string_view tag) {
    return updatefacts::bestLanguage(tag, languages());
}

Words::Words(std::string tag) : m_tag(std::move(tag)), m_language(bestLanguage(m_tag)) {
    assert(!m_language.empty());
    if (m_language == sourceLanguage)
        return;
    m_consumer = loadTranslator(QLatin1String(consumer), m_language);
    m_maker = loadTranslator(QLatin1String(maker), m_language);
}

std::string Words::text(const Word &word) const {
    if (word.empty())
        return {};
    const auto translation = [&](const auto &translator, const char *context) {
        return translator ? translator->translate(context, word.source.c_str(), word.key.c_str())
                          : QString();
    };
    // What the program finds is said to makers, also where a label has the same words.
    const bool isMakers = word.key.starts_with("finding.");
    QString text = isMakers ? translation(m_maker, maker) : translation(m_consumer, consumer);
    if (text.isEmpty())
        text = isMakers ? translation(m_consumer, consumer) : translation(m_maker, maker);
    return text.isEmpty() ? word.source : text.toStdString();
}

} // namespace updatefacts
