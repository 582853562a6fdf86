// SPDX-License-Identifier: MIT
#include "desktop/FindingText.h"

#include "definitions/Definitions.h"
#include "desktop/BuiltInSentence.h"
#include "desktop/DemandSentence.h"
#include "desktop/LanguageName.h"
#include "desktop/PlainWords.h"
#include "desktop/TemplateTitle.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

namespace updatefacts {

namespace {

QString translated(const char *text) {
    return QCoreApplication::translate("updatefacts::FindingText", text);
}

/// "Left out to fit (de): offline, notice.", with the names of the rows as the label has them.
QString leftOut(const Finding &finding, const Words &words) {
    const QString sentence = QString::fromStdString(finding.sentence);
    QStringList titles;
    for (const QString &name :
         sentence.section(QStringLiteral(": "), 1).chopped(1).split(QStringLiteral(", ")))
        titles << titleOfDropped(name.toStdString(), words);
    const QString list = QLocale().createSeparatedList(titles);
    const QString tag = sentence.section(QLatin1Char('('), 1).section(QLatin1Char(')'), 0, 0);
    if (!tag.isEmpty())
        return translated(
                   QT_TRANSLATE_NOOP("updatefacts::FindingText", "Left out to fit (%1): %2."))
            .arg(languageName(tag.toStdString()), list);
    return translated(QT_TRANSLATE_NOOP("updatefacts::FindingText", "Left out to fit: %1."))
        .arg(list);
}

bool isMissing(const Finding &finding) {
    return finding.rule == "field.missing";
}

} // namespace

QString sentenceOf(const Finding &finding, const Words &words) {
    if (isMissing(finding))
        return translated(QT_TRANSLATE_NOOP("updatefacts::FindingText", "An answer is needed."));
    if (finding.rule == "label.left_out")
        return leftOut(finding, words);
    if (const QString demand = demandSentence(finding, words); !demand.isEmpty())
        return demand;
    const QString general = withShownDates(builtInSentence(finding));
    if (words.language() != "en" && !general.isEmpty())
        return general;
    const QString own = inPlainWords(finding.sentence, finding, words);
    return isPlain(own) || general.isEmpty() ? own : general;
}

QString adviceOf(const Finding &finding, const Words &words) {
    const QString general = builtInSentence(finding);
    const bool isSaid = isMissing(finding) || !demandSentence(finding, words).isEmpty() ||
                        (words.language() != "en" && !general.isEmpty());
    if (isSaid || (!general.isEmpty() && sentenceOf(finding, words) == withShownDates(general)))
        return {};
    const QString advice = inPlainWords(finding.mend, finding, words);
    return isPlain(advice) ? advice : QString();
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
        return translated(QT_TRANSLATE_NOOP("updatefacts::FindingText", "Error"));
    case Severity::warning:
        return translated(QT_TRANSLATE_NOOP("updatefacts::FindingText", "Warning"));
    case Severity::note:
        break;
    }
    return translated(QT_TRANSLATE_NOOP("updatefacts::FindingText", "Note"));
}

} // namespace updatefacts
