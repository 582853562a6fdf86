// SPDX-License-Identifier: MIT
#include "desktop/FindingText.h"

#include "definitions/Definitions.h"
#include "desktop/BuiltInSentence.h"
#include "desktop/DemandSentence.h"
#include "desktop/LanguageName.h"
#include "desktop/TemplateTitle.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>
#include <QStringList>

namespace updatefacts {

namespace {

QString translated(const char *text) {
    return QCoreApplication::translate("updatefacts::FindingText", text);
}

/// The id of a field, such as support_end, becomes its title in quotes; an id that could be a
/// usual word, such as language, only where it stands in quotes.
QString withTitles(const std::string &sentence, const Words &words) {
    QString text = QString::fromStdString(sentence);
    for (const Section &section : builtInDefinitions().sections)
        for (const Field &field : section.fields) {
            const QString id = QString::fromStdString(field.id);
            if (!text.contains(id))
                continue;
            const QString title =
                QStringLiteral("“%1”").arg(QString::fromStdString(words.text(field.title)));
            text.replace(QLatin1Char('"') + id + QLatin1Char('"'), title);
            if (id.contains(QLatin1Char('_')))
                text.replace(QRegularExpression(QStringLiteral("\\b%1\\b").arg(id)), title);
        }
    return text;
}

/// (guaranteed_minimum) becomes the choice's title in quotes.
QString withChoices(QString text, const Finding &finding, const Words &words) {
    const Field *field = builtInDefinitions().field(finding.pointer);
    if (!field)
        return text;
    for (const Choice &choice : field->choices) {
        const QString title =
            QStringLiteral("“%1”").arg(QString::fromStdString(words.text(choice.title)));
        for (const char *form : {"\"%1\"", "(%1)"})
            text.replace(QString::fromLatin1(form).arg(QString::fromStdString(choice.id)), title);
    }
    return text;
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
    if (words.language() != "en")
        if (const QString known = builtInSentence(finding); !known.isEmpty())
            return known;
    return withChoices(withTitles(finding.sentence, words), finding, words);
}

QString adviceOf(const Finding &finding, const Words &words) {
    const bool isSaid = isMissing(finding) || !demandSentence(finding, words).isEmpty() ||
                        (words.language() != "en" && !builtInSentence(finding).isEmpty());
    return isSaid ? QString() : withChoices(withTitles(finding.mend, words), finding, words);
}

QString placeOf(const Finding &finding, const Words &words) {
    if (finding.pointer.tokens().empty())
        return {};
    const Field *field = builtInDefinitions().field(finding.pointer.tokens().front());
    if (!field)
        return QString::fromStdString(finding.pointer.tokens().front());
    const Field *inner = builtInDefinitions().field(finding.pointer);
    QString place = QString::fromStdString(words.text(field->title));
    if (inner && inner != field)
        place += QStringLiteral(" › ") + QString::fromStdString(words.text(inner->title));
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
