// SPDX-License-Identifier: MIT
#include "definitions/Words.h"

#include <QDir>
#include <QLatin1String>
#include <QLocale>
#include <QTranslator>

#include <algorithm>
#include <cassert>

static void registerTranslations() {
    Q_INIT_RESOURCE(translations);
}

namespace updatefacts {

namespace {

constexpr const char *source = "en"; ///< the language of the definitions and templates
constexpr const char *consumer = "consumer";
constexpr const char *maker = "maker";
constexpr QLatin1String folder(":/translations/");

/// The languages for which there is a file of that context.
std::vector<std::string> languagesOf(const QLatin1String &context) {
    registerTranslations();
    std::vector<std::string> tags = {source};
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
    const std::vector<std::string> known = languages();
    const QLocale locale(QString::fromUtf8(tag.data(), static_cast<qsizetype>(tag.size())));
    if (tag == "zh" || tag.starts_with("zh-")) // "zh-TW" says its script by its country only
        return locale.script() == QLocale::TraditionalHanScript ? "zh-Hant" : "zh-Hans";
    if (tag == "no" || tag.starts_with("no-"))
        tag = "nb";
    while (!tag.empty()) {
        if (std::ranges::find(known, tag) != known.end())
            return std::string(tag);
        const std::size_t dash = tag.rfind('-'); // RFC 4647 section 3.4: look-up
        tag = tag.substr(0, dash == std::string_view::npos ? 0 : dash);
    }
    return {};
}

Words::Words(std::string language) : m_language(std::move(language)) {
    registerTranslations();
    if (m_language == source)
        return;
    m_consumer = loadTranslator(QLatin1String(consumer), m_language);
    m_maker = loadTranslator(QLatin1String(maker), m_language);
    assert(m_consumer);
}

std::string Words::text(const Word &word) const {
    if (word.empty())
        return {};
    const auto translation = [&](const auto &translator, const char *context) {
        return translator ? translator->translate(context, word.source.c_str(), word.key.c_str())
                          : QString();
    };
    QString text = translation(m_consumer, consumer);
    if (text.isEmpty())
        text = translation(m_maker, maker);
    return text.isEmpty() ? word.source : text.toStdString();
}

} // namespace updatefacts
