// SPDX-License-Identifier: MIT
#include "SourceFile.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QXmlStreamReader>

#include <gmock/gmock.h>

#include <algorithm>
#include <map>
#include <set>

namespace house {

namespace {

struct Message {
    QStringList forms; ///< one; of a count as many as the language has
    bool isFinished = true;
    bool isCount = false;
};

using Messages = std::map<QString, Message>; // by context, source and comment

Messages readMessages(const QString &path) {
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    QXmlStreamReader xml(&file);
    Messages messages;
    QString context, key;
    Message message;
    while (!xml.atEnd()) {
        const QXmlStreamReader::TokenType token = xml.readNext();
        if (token == QXmlStreamReader::EndElement && xml.name() == QLatin1String("message"))
            messages[key] = message;
        if (token != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == QLatin1String("name"))
            context = xml.readElementText();
        else if (xml.name() == QLatin1String("message"))
            message = {{}, true, xml.attributes().hasAttribute(QLatin1String("numerus"))};
        else if (xml.name() == QLatin1String("source"))
            key = context + QLatin1Char('|') + xml.readElementText();
        else if (xml.name() == QLatin1String("comment"))
            key += QLatin1Char('|') + xml.readElementText();
        else if (xml.name() == QLatin1String("translation")) {
            message.isFinished = !xml.attributes().hasAttribute(QLatin1String("type"));
            if (!message.isCount)
                message.forms << xml.readElementText();
        } else if (xml.name() == QLatin1String("numerusform"))
            message.forms << xml.readElementText();
    }
    EXPECT_FALSE(xml.hasError()) << xml.errorString().toStdString();
    return messages;
}

QStringList placeholders(const QString &text) {
    static const QRegularExpression pattern(QStringLiteral("%[0-9n]"));
    QStringList found;
    for (const auto &match : pattern.globalMatch(text))
        found << match.captured();
    found.sort();
    return found;
}

std::map<std::string, Messages> allLanguages() {
    const QDir folder(QStringLiteral(UPDATEFACTS_SOURCE_DIR "/translations"));
    std::map<std::string, Messages> all;
    for (const QString &name : folder.entryList({QStringLiteral("desktop_*.ts")}))
        all[name.mid(8).chopped(3).toStdString()] = readMessages(folder.filePath(name));
    return all;
}

/// The texts in tr("..."), translate("...", "...") and QT_TRANSLATE_NOOP("...", "...") of the
/// desktop and of the table of formats.
std::set<QString> textsInSources() {
    static const QRegularExpression call(
        QString::fromLatin1(R"re((?:\btr\(|\b(?:translate|QT_TRANSLATE_NOOP)\(\s*"[^"]*",))re"
                            R"re(\s*((?:"(?:\\.|[^"\\])*"\s*)+))re"));
    static const QRegularExpression piece(QString::fromLatin1(R"re("((?:\\.|[^"\\])*)")re"));
    std::set<QString> texts;
    for (const SourceFile &file : sources({"app/desktop", "app/output"})) {
        QString code;
        for (const std::string &line : file.lines)
            code += QString::fromStdString(line) + QLatin1Char('\n');
        for (const auto &match : call.globalMatch(code)) {
            QString text;
            for (const auto &part : piece.globalMatch(match.captured(1)))
                text += part.captured(1);
            texts.insert(text.replace(QLatin1String("\\\""), QLatin1String("\"")));
        }
    }
    return texts;
}

} // namespace

TEST(DesktopWords, areTranslatedWithAllTheirPlaceholders) {
    const std::map<std::string, Messages> all = allLanguages();
    ASSERT_EQ(all.size(), 6U);
    for (const auto &[language, messages] : all)
        for (const auto &[key, message] : messages) {
            const std::string what = language + ": " + key.toStdString();
            EXPECT_TRUE(message.isFinished) << what;
            const QString source = key.section(QLatin1Char('|'), 1, 1);
            for (const QString &form : message.forms) {
                EXPECT_FALSE(form.isEmpty()) << what;
                EXPECT_EQ(placeholders(form), placeholders(source)) << what;
            }
        }
}

TEST(DesktopWords, areTheSameInEveryLanguage) {
    const std::map<std::string, Messages> all = allLanguages();
    for (const auto &[language, messages] : all)
        for (const auto &[key, message] : all.at("de"))
            if (language != "en" || message.isCount) {
                EXPECT_TRUE(messages.contains(key)) << language << ": " << key.toStdString();
            }
}

TEST(DesktopWords, areThoseOfTheSources) {
    std::set<QString> known;
    const std::map<std::string, Messages> all = allLanguages();
    for (const auto &[key, message] : all.at("de"))
        known.insert(key.section(QLatin1Char('|'), 1, 1));
    const std::set<QString> wanted = textsInSources();
    EXPECT_GT(wanted.size(), 150U);
    for (const QString &text : wanted)
        EXPECT_TRUE(known.contains(text))
            << text.toStdString() << ": run updateTranslations and translate it";
}

} // namespace house
