// SPDX-License-Identifier: MIT
#include "desktop/PlainWords.h"

#include "definitions/Definitions.h"
#include "desktop/TypedDate.h"

#include <QRegularExpression>

#include <algorithm>
#include <utility>

namespace updatefacts {

namespace {

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

/// "code_leads_to: page" in the words of the form.
void nameSettings(QString &text, const Words &words) {
    static const QRegularExpression setting(
        QStringLiteral("\\b(Write )?([a-z]+(?:_[a-z0-9]+)+): ([a-z0-9_]+)"));
    for (QRegularExpressionMatch found = setting.match(text); found.hasMatch();
         found = setting.match(text, found.capturedStart() + 1)) {
        const Field *field = builtInDefinitions().field(found.captured(2).toStdString());
        const Choice *choice = field ? field->choice(found.captured(3).toStdString()) : nullptr;
        if (choice)
            text.replace(found.capturedStart(), found.capturedLength(),
                         (found.captured(1).isEmpty() ? QString() : QStringLiteral("Choose ")) +
                             quoted(words.text(choice->title)) + QStringLiteral(" at ") +
                             questionOf(*field, words));
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

/// All ids of fields and of their answers that are no usual words.
bool isIdOf(const std::vector<Field> &fields, const std::string &id) {
    return std::ranges::any_of(fields, [&](const Field &field) {
        return field.id == id || field.choice(id) || isIdOf(field.fields, id);
    });
}

bool isId(const QString &word) {
    return std::ranges::any_of(builtInDefinitions().sections, [&](const Section &section) {
        return isIdOf(section.fields, word.toStdString());
    });
}

} // namespace

QString inPlainWords(const std::string &sentence, const Finding &finding, const Words &words) {
    QString text = QString::fromStdString(sentence);
    nameSettings(text, words);
    if (const Field *field = builtInDefinitions().field(finding.pointer))
        nameAnswers(text, *field, words);
    for (const Section &section : builtInDefinitions().sections)
        nameFields(text, section.fields, words);
    text.replace(QRegularExpression(QStringLiteral("(?<![\\w/.?&=-])gtin(?![\\w/=-])")),
                 QStringLiteral("GTIN"));
    return withShownDates(std::move(text));
}

QString withShownDates(QString text) {
    static const QRegularExpression written(
        QStringLiteral("(?<![\\w/.:@=-])(\\d{4}-\\d\\d(?:-\\d\\d)?)"
                       "(?:T(\\d\\d:\\d\\d)(?::\\d\\d)?Z)?(?![\\w/-])"));
    for (QRegularExpressionMatch found = written.match(text); found.hasMatch();
         found = written.match(text, found.capturedStart() + 1)) {
        const auto date = PartialDate::parse(found.captured(1).toStdString());
        if (!date)
            continue;
        const QString time = found.captured(2);
        text.replace(found.capturedStart(), found.capturedLength(),
                     shownDate(*date, QLocale()) +
                         (time.isEmpty() ? QString() : QStringLiteral(", %1 UTC").arg(time)));
    }
    return text;
}

bool isPlain(const QString &text) {
    if (text.contains(QLatin1String("\"updatefacts ")))
        return false;
    static const QRegularExpression name(QStringLiteral("\\b[a-z]+(_[a-z0-9]+)+\\b"));
    for (auto names = name.globalMatch(text); names.hasNext();)
        if (isId(names.next().captured()))
            return false;
    return true;
}

} // namespace updatefacts
