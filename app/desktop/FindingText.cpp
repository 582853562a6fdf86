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

QString quoted(const std::string &text) {
    return QStringLiteral("“%1”").arg(QString::fromStdString(text));
}

/// As the form asks for it.
QString questionOf(const Field &field, const Words &words) {
    return quoted(words.text(field.question.empty() ? field.title : field.question));
}

/// The id as a word by itself; one that could be a usual word, such as language, only in quotes.
void replaceId(QString &text, const std::string &written, const QString &with) {
    const QString id = QString::fromStdString(written);
    if (!text.contains(id))
        return;
    text.replace(QLatin1Char('"') + id + QLatin1Char('"'), with);
    if (id.contains(QLatin1Char('_')))
        text.replace(QRegularExpression(QStringLiteral("\\b%1\\b").arg(id)), with);
}

/// Calls fields as the form asks for them, and answers as it has them to choose from.
void nameFields(QString &text, const std::vector<Field> &fields, const Words &words) {
    for (const Field &field : fields) {
        replaceId(text, field.id, questionOf(field, words));
        for (const Choice &choice : field.choices)
            if (choice.id.find('_') != std::string::npos)
                replaceId(text, choice.id, quoted(words.text(choice.title)));
        nameFields(text, field.fields, words);
    }
}

/// The answers of the field itself: (guaranteed_minimum), "partly", Write free.
void nameAnswers(QString &text, const Field &field, const Words &words) {
    for (const Choice &choice : field.choices) {
        const QString id = QString::fromStdString(choice.id);
        for (const char *form : {"\"%1\"", "(%1)"})
            text.replace(QString::fromLatin1(form).arg(id), quoted(words.text(choice.title)));
        text.replace(QRegularExpression(QStringLiteral("\\b(Write|to) %1\\b").arg(id)),
                     QStringLiteral("\\1 ") + quoted(words.text(choice.title)));
    }
    if (field.kind == Field::Kind::boolean) {
        text.replace(QRegularExpression(QStringLiteral("\\btrue\\b")), quoted("Yes"));
        text.replace(QRegularExpression(QStringLiteral("\\bfalse\\b")), quoted("No"));
    }
}

/// The sentence without any of the names that only a file has.
QString inPlainWords(const std::string &sentence, const Finding &finding, const Words &words) {
    QString text = QString::fromStdString(sentence);
    if (const Field *field = builtInDefinitions().field(finding.pointer))
        nameAnswers(text, *field, words);
    for (const Section &section : builtInDefinitions().sections)
        nameFields(text, section.fields, words);
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
    return inPlainWords(finding.sentence, finding, words);
}

QString adviceOf(const Finding &finding, const Words &words) {
    const bool isSaid = isMissing(finding) || !demandSentence(finding, words).isEmpty() ||
                        (words.language() != "en" && !builtInSentence(finding).isEmpty());
    return isSaid ? QString() : inPlainWords(finding.mend, finding, words);
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
