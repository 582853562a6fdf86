// SPDX-License-Identifier: MIT
#include "definitions/Words.h"

#include <QDir>
#include <QTranslator>

#include <algorithm>
#include <cassert>

static void registerTranslations() {
    Q_INIT_RESOURCE(translations);
}

namespace updatefacts {

namespace {

constexpr const char *source = "en";        ///< the language of the definitions and templates
constexpr const char *context = "consumer"; ///< the words of label and page

constexpr QLatin1String folder(":/translations/");
constexpr QLatin1String prefix("consumer_");

} // namespace

std::vector<std::string> Words::languages() {
    registerTranslations();
    std::vector<std::string> tags = {source};
    for (const QString &file : QDir(QString(folder)).entryList({prefix + QLatin1String("*.qm")}))
        tags.push_back(file.mid(prefix.size()).chopped(3).toStdString());
    std::ranges::sort(tags);
    return tags;
}

std::string Words::bestLanguage(std::string_view tag) {
    const std::vector<std::string> known = languages();
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
    auto translator = std::make_shared<QTranslator>();
    if (m_language != source) {
        [[maybe_unused]] const bool loaded =
            translator->load(QString(folder) + prefix + QString::fromStdString(m_language));
        assert(loaded);
    }
    m_translator = std::move(translator);
}

std::string Words::text(const Word &word) const {
    if (word.empty())
        return {};
    const QString text = m_translator->translate(context, word.source.c_str(), word.key.c_str());
    return text.isEmpty() ? word.source : text.toStdString();
}

} // namespace updatefacts
