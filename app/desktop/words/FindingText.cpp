// SPDX-License-Identifier: MIT
#include "desktop/words/FindingText.h"

#include "definitions/Definitions.h"
#include "definitions/messages/SayFinding.h"
#include "desktop/look/PlainLabels.h"
#include "desktop/words/InterfaceLanguage.h"
#include "desktop/words/WindowVoice.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace updatefacts {

namespace {

bool isFieldMissing(const Finding &finding) {
    return finding.rule == "field.missing";
}

/// In the language the window speaks.
Words wordsOfWindow() {
    return Words(interfaceLanguageFor(QLocale().bcp47Name()));
}

} // namespace

QString sentenceOf(const Finding &finding, const Words &words) {
    if (isFieldMissing(finding))
        return QCoreApplication::translate("updatefacts::FindingText", "An answer is needed.");
    return QString::fromStdString(messageOf(finding, WindowVoice(words)));
}

QString inWindowWords(const Argument &sentence) {
    return QString::fromStdString(inWords(sentence, WindowVoice(wordsOfWindow())));
}

QString inWindowWords(const Finding &finding) {
    return sentenceAndAdviceOf(finding, wordsOfWindow());
}

QString adviceOf(const Finding &finding, const Words &words) {
    return isFieldMissing(finding) ? QString()
                                   : QString::fromStdString(mendOf(finding, WindowVoice(words)));
}

QString sentenceAndAdviceOf(const Finding &finding, const Words &words) {
    return (sentenceOf(finding, words) + QLatin1Char(' ') + adviceOf(finding, words)).trimmed();
}

QString firstErrorOf(const Findings &findings, const Words &words) {
    const auto error = std::ranges::find(findings, Severity::error, &Finding::severity);
    return error == findings.end() ? QString()
                                   : shownName(QString::fromStdString(error->file)) +
                                         QStringLiteral(": ") + sentenceAndAdviceOf(*error, words);
}

QString clauseOf(const Finding &finding) {
    if (!finding.rule.starts_with("profile.") || finding.message.ends_with(":answer"))
        return {};
    const auto clause = std::ranges::find(finding.arguments, "clause", &Argument::name);
    return clause == finding.arguments.end() ? QString()
                                             : QString::fromStdString(clause->values.front());
}

QString placeOf(const Finding &finding, const Words &words) {
    if (finding.pointer.tokens().empty())
        return {};
    const Field *field = builtInDefinitions().field(finding.pointer.tokens().front());
    if (!field)
        return QString::fromStdString(finding.pointer.tokens().front());
    const Field *inner = builtInDefinitions().field(finding.pointer);
    const auto question = [&](const Field &asked) {
        return QString::fromStdString(
            words.text(asked.question.empty() ? asked.title : asked.question));
    };
    QString place = question(*field);
    if (inner && inner != field)
        place += QStringLiteral(" › ") + question(*inner);
    return place;
}

QString nameOfSeverity(Severity severity) {
    switch (severity) {
    case Severity::error:
        return QCoreApplication::translate("updatefacts::FindingText", "Error");
    case Severity::warning:
        return QCoreApplication::translate("updatefacts::FindingText", "Warning");
    case Severity::note:
        break;
    }
    return QCoreApplication::translate("updatefacts::FindingText", "Note");
}

} // namespace updatefacts
