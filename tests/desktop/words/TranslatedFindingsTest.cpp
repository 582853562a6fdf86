// SPDX-License-Identifier: MIT
// In a German window every finding is German: all that the fixtures of validation and of reading
// find, with what each scheme asks for, which is what the readiness pane lists.
#include "definitions/messages/MessageTable.h"
#include "desktop/words/FindingText.h"
#include "disclosure/UpgradeDocument.h"
#include "document/files/ReadFile.h"
#include "validation/Readiness.h"
#include "validation/Validate.h"

#include <QRegularExpression>

#include <gtest/gtest.h>

#include <filesystem>
#include <set>

namespace updatefacts {
namespace {

/// What schemes call themselves, and their clauses.
QStringList namesIn(const Finding &finding) {
    QStringList names;
    for (const Argument &argument : finding.arguments)
        if (argument.name == "scheme" || argument.name == "clause")
            names << QString::fromStdString(argument.values.front());
    return names;
}

/// Without what somebody wrote: texts in quotes, addresses, names.
QString withoutQuotations(QString text, const QStringList &names) {
    static const QRegularExpression quoted(
        QStringLiteral("[\u201C\u201E][^\u201C\u201D\u201E]*[\u201C\u201D]"));
    for (const QString &name : names)
        text.remove(name);
    text.remove(QRegularExpression(QStringLiteral("https?://\\S+")));
    for (QString before; before != text;) {
        before = text;
        text.remove(quoted);
    }
    return text;
}

/// Words of SQL stand in capitals.
QString englishWordIn(QString text) {
    static const QRegularExpression capitals(QStringLiteral("\\b[A-Z]{2,}\\b"));
    text.remove(capitals);
    static const QRegularExpression english(
        QStringLiteral(
            "\\b(the|is|are|of|and|not|should|with|its|this|that|write|add|take|here)\\b"),
        QRegularExpression::CaseInsensitiveOption |
            QRegularExpression::UseUnicodePropertiesOption); // "frühere" has no "here"
    return english.match(text).captured();
}

class GermanFindings {
  public:
    void expectGerman(const Finding &finding) {
        if (finding.rule == "field.missing")
            return; // the program's own words, in the language that the program is started in
        expectGerman(sentenceOf(finding, m_german), sentenceOf(finding, m_english), finding);
        expectGerman(adviceOf(finding, m_german), adviceOf(finding, m_english), finding);
        m_messages.insert(finding.message);
    }

    [[nodiscard]] std::size_t count() const { return m_messages.size(); }

  private:
    static void expectGerman(const QString &german, const QString &english,
                             const Finding &finding) {
        const QString rest = withoutQuotations(german, namesIn(finding));
        EXPECT_EQ(englishWordIn(rest), QString())
            << finding.message << ": " << german.toStdString();
        EXPECT_EQ(german.isEmpty(), english.isEmpty()) << finding.message;
        if (withoutQuotations(english, namesIn(finding))
                .contains(QRegularExpression(QStringLiteral("[a-z]{3}")))) {
            EXPECT_NE(german, english) << finding.message;
        }
    }

    Words m_german{"de"};
    Words m_english{"en"};
    std::set<std::string> m_messages;
};

std::vector<std::string> fixtures(const char *folder) {
    std::vector<std::string> paths;
    for (const auto &entry : std::filesystem::directory_iterator(
             std::string(UPDATEFACTS_SOURCE_DIR "/tests/") + folder))
        if (entry.path().extension() == ".yaml" &&
            entry.path().filename() != "wide_definitions.yaml")
            paths.push_back(entry.path().string());
    return paths;
}

ValidationOptions withAllSchemes() {
    ValidationOptions options{std::chrono::year(2026) / std::chrono::March / 20, {}, nullptr};
    for (const Profile &profile : builtInDefinitions().profiles)
        options.profiles.push_back(profile.id);
    return options;
}

TEST(TranslatedFindings, haveNoEnglishWordInGerman) {
    GermanFindings german;
    for (const char *folder : {"validation/data", "document/data/bad"})
        for (const std::string &path : fixtures(folder)) {
            const Document document =
                upgraded(readYaml(readFile(path), path), builtInDefinitions());
            for (const Finding &finding :
                 validate(document, builtInDefinitions(), withAllSchemes()))
                german.expectGerman(finding);
            for (const Readiness &readiness :
                 readinessOf(document, builtInDefinitions(), withAllSchemes()))
                for (const Finding &finding : readiness.findings)
                    german.expectGerman(finding);
        }
    EXPECT_GT(german.count(), 150U);
}

/// Every sentence and part of one that findings, failures and the command line are made of.
TEST(TranslatedFindings, areMadeOfGermanWords) {
    static const QRegularExpression blank(QStringLiteral("\\{[^}]*\\}"));
    const Words german("de");
    std::size_t seen = 0;
    for (const Word &word : messageTable().words()) {
        QString text = QString::fromStdString(german.text(word));
        QString source = QString::fromStdString(word.source);
        for (QString *each : {&text, &source})
            *each = withoutQuotations(each->remove(blank), {});
        EXPECT_EQ(englishWordIn(text), QString()) << word.key << ": " << text.toStdString();
        if (source.contains(QRegularExpression(QStringLiteral("[a-z]{3} [a-z]{3}")))) {
            EXPECT_NE(text, source) << word.key;
        }
        ++seen;
    }
    EXPECT_GT(seen, 600U);
}

} // namespace
} // namespace updatefacts
